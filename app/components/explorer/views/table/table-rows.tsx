import { FlexRender, type ReactTable } from '@tanstack/react-table';
import type { Virtualizer } from '@tanstack/react-virtual';
import { useLocale } from 'next-intl';
import type { MeetingRow } from '@/lib/contracts/api';
import { type Locale, meetingTitle } from '@/lib/i18n';
import { useExplorer } from '../../state/explorer-context';
import type { TABLE_FEATURES } from './table-columns';

interface TableRowsProps {
  table: ReactTable<typeof TABLE_FEATURES, MeetingRow>;
  rows: Virtualizer<HTMLDivElement, HTMLTableRowElement>;
  /** On paper all rows that are loaded are in view. */
  isWhole: boolean;
  /** The row in the order of focus. */
  current: number;
  onFocusRow: (index: number) => void;
}

/** Only the rows in view, between two empty ones that are as high as what is above and below. */
export function TableRows({ table, rows, isWhole, current, onFocusRow }: TableRowsProps) {
  const items = rows.getVirtualItems();
  const above = isWhole ? 0 : (items[0]?.start ?? 0);
  const below = isWhole ? 0 : rows.getTotalSize() - (items.at(-1)?.end ?? 0);
  const drawn = isWhole ? table.getRowModel().rows.map((_, index) => index) : items.map(({ index }) => index);
  return (
    <tbody>
      <Space height={above} />
      {drawn.map((index) => (
        <Row
          key={index}
          index={index}
          table={table}
          measure={isWhole ? undefined : rows.measureElement}
          isFocusable={index === current}
          onFocusRow={onFocusRow}
        />
      ))}
      <Space height={below} />
    </tbody>
  );
}

function Space({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr className="space">
      <td colSpan={7} style={{ height }} />
    </tr>
  );
}

interface RowProps extends Pick<TableRowsProps, 'table' | 'onFocusRow'> {
  index: number;
  measure: ((row: HTMLTableRowElement | null) => void) | undefined;
  isFocusable: boolean;
}

function Row({ index, table, measure, isFocusable, onFocusRow }: RowProps) {
  const { address, select } = useExplorer();
  const locale: Locale = useLocale();
  const row = table.getRowModel().rows[index];
  if (!row) return null;
  const key = `meeting:${row.original.id}`;
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      className={address.select === key ? 'sel' : undefined}
    >
      {row.getAllCells().map((cell) =>
        cell.column.id === 'participants' ? (
          <th key={cell.id} scope="row">
            <button
              type="button"
              tabIndex={isFocusable ? 0 : -1}
              aria-label={meetingTitle(row.original, locale)}
              aria-pressed={address.select === key}
              onFocus={() => onFocusRow(index)}
              onClick={() => select(key)}
            >
              <FlexRender cell={cell} />
            </button>
          </th>
        ) : (
          <td key={cell.id} className={`col-${cell.column.id}`}>
            <FlexRender cell={cell} />
          </td>
        ),
      )}
    </tr>
  );
}
