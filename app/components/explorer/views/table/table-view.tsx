import { useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef } from 'react';
import '../../styles/views.css';
import '../../styles/table.css';
import type { MeetingRow } from '@/lib/contracts/api';
import { formatCount, formatPart } from '@/lib/i18n/format-number';
import { usePrinting } from '../../print/use-printing';
import { Note } from '../../sheet/left-out';
import { isNarrowed, narrowRows } from '../../state/narrow-rows';
import { useNarrowing } from '../../state/use-narrowing';
import { ViewHead } from '../view-head';
import type { ViewProps } from '../view-list';
import { ViewNotes } from '../view-notes';
import { ViewNotice } from '../view-notice';
import { TABLE_FEATURES, tableColumns } from './table-columns';
import { TableHead } from './table-head';
import { TableRows } from './table-rows';
import { useMeetings } from './use-meetings';
import { useRowKeys } from './use-row-keys';

const NOTHING: MeetingRow[] = [];

/** Every meeting that fits the filters and is not taken out of the picture, a row each; rows that are not in view are not drawn, and come when they are. */
export function TableView({ notice }: ViewProps) {
  const query = useMeetings();
  const narrowing = useNarrowing();
  const all = useMemo(() => query.data?.pages.flatMap(({ items }) => items) ?? NOTHING, [query.data]);
  const data = useMemo(() => narrowRows(all, narrowing), [all, narrowing]);
  if (all.length > 0) return <TableSheet data={data} query={query} />;
  const isEmpty = query.data !== undefined;
  return <ViewNotice error={query.error} onRetry={() => void query.refetch()} empty={notice} isEmpty={isEmpty} />;
}

interface TableSheetProps {
  data: MeetingRow[];
  query: ReturnType<typeof useMeetings>;
}

/** Height of a row of one line, in pixels; others are measured. */
const ROW = 45;
/** So many rows before the last one the next page is asked for. */
const AHEAD = 20;
/** So many rows come without being scrolled to: paper holds them. */
const AT_HAND = 500;

function TableSheet({ data, query }: TableSheetProps) {
  const t = useTranslations('views.table');
  const locale = useLocale();
  const columns = useMemo(() => tableColumns(locale, (column) => t(`columns.${column}`)), [locale, t]);
  const table = useTable({ features: TABLE_FEATURES, columns, data, manualSorting: true, getRowId: (row) => row.id });
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: data.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const isNearEnd = (rows.getVirtualItems().at(-1)?.index ?? 0) >= data.length - AHEAD;
  useNextPage(query, isNearEnd || data.length < AT_HAND);
  const isPrinting = usePrinting();
  const { current, setCurrent, onKeyDown } = useRowKeys(rows, scroller);
  const total = query.data?.pages[0]?.total ?? 0;
  const narrowing = useNarrowing();
  // While rows are still to come, nobody knows how many of them will be left.
  const listed = !isNarrowed(narrowing) ? total : query.hasNextPage ? null : data.length;
  const headings = table.getAllLeafColumns().map(({ id, columnDef }) => ({ id, label: `${columnDef.header}` }));
  return (
    <div className="view table-view" ref={scroller} data-ready={data.length}>
      <ViewHead title={t('title')} deck={t('count', { count: formatCount(total, locale), total })} />
      <ViewNotes>
        {listed !== null && listed < total ? (
          <Note text={t('narrowed', formatPart({ shown: listed, total }, locale))} />
        ) : null}
      </ViewNotes>
      <table className="rows" aria-rowcount={listed === null ? -1 : listed + 1} onKeyDown={onKeyDown}>
        <caption className="sr">{t('caption')}</caption>
        <TableHead columns={headings} isPlain={isPrinting} />
        <TableRows table={table} rows={rows} isWhole={isPrinting} current={current} onFocusRow={setCurrent} />
      </table>
      {query.hasNextPage ? (
        <p className="soft small">
          {isPrinting ? t('cut', formatPart({ shown: data.length, total }, locale)) : t('more')}
        </p>
      ) : null}
    </div>
  );
}

/** Asks for the next page when the end of the loaded rows is near. */
function useNextPage({ hasNextPage, isFetchingNextPage, fetchNextPage }: TableSheetProps['query'], isNearEnd: boolean) {
  useEffect(() => {
    if (isNearEnd && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [isNearEnd, hasNextPage, isFetchingNextPage, fetchNextPage]);
}
