import { FlexRender, type ReactTable } from '@tanstack/react-table';
import type { VirtualItem, Virtualizer } from '@tanstack/react-virtual';
import { useLocale } from 'next-intl';
import type { MeetingRow } from '@/lib/contracts/api';
import { type Locale, meetingTitle } from '@/lib/i18n';
import { useExplorer } from '../../state/explorer-context';
import type { TABLE_FEATURES } from './table-columns';

interface TableRowsProps {
  table: ReactTable<typeof TABLE_FEATURES, MeetingRow>;
  rows: Virtualizer<HTMLDivElement, HTMLTableRowElement>;
  /** The row in the order of focus. */
  current: number;
  onFocusRow: (index: number) => void;
}

/** Only the rows in view, between two empty ones that are as high as what is above and below. */
export function TableRows({ table, rows, current, onFocusRow }: TableRowsProps) {
  const items = rows.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = rows.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <tbody>
      <Space height={above} />
      {items.map((item) => (
        <Row
          key={item.key}
          item={item}
          table={table}
          rows={rows}
          isFocusable={item.index === current}
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

interface RowProps extends Omit<TableRowsProps, 'current'> {
  item: VirtualItem;
  isFocusable: boolean;
}

function Row({ item, table, rows, isFocusable, onFocusRow }: RowProps) {
  const { address, select } = useExplorer();
  const locale: Locale = useLocale();
  const row = table.getRowModel().rows[item.index];
  if (!row) return null;
  const key = `meeting:${row.original.id}`;
  return (
    <tr
      ref={rows.measureElement}
      data-index={item.index}
      aria-rowindex={item.index + 2}
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
              onFocus={() => onFocusRow(item.index)}
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
