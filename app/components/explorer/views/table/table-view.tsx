import { useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import '../../styles/views.css';
import '../../styles/table.css';
import type { MeetingRow } from '@/lib/contracts/api';
import { formatCount } from '@/lib/i18n/format-number';
import { ViewHead } from '../view-head';
import type { ViewProps } from '../view-list';
import { ViewNotice } from '../view-notice';
import { TABLE_FEATURES, tableColumns } from './table-columns';
import { TableHead } from './table-head';
import { TableRows } from './table-rows';
import { useMeetings } from './use-meetings';

const ROW = 45;
const NOTHING: MeetingRow[] = [];

/** Every meeting that fits the filters, a row each; rows that are not in view are not drawn, and come when they are. */
export function TableView({ notice }: ViewProps) {
  const t = useTranslations('views.table');
  const locale = useLocale();
  const query = useMeetings();
  const data = useMemo(() => query.data?.pages.flatMap(({ items }) => items) ?? NOTHING, [query.data]);
  const total = query.data?.pages[0]?.total ?? 0;
  const columns = useMemo(() => tableColumns(locale, (column) => t(`columns.${column}`)), [locale, t]);
  const table = useTable({ features: TABLE_FEATURES, columns, data, manualSorting: true, getRowId: (row) => row.id });
  const scroller = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const rows = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: data.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const isNearEnd = (rows.getVirtualItems().at(-1)?.index ?? 0) >= data.length - 20;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  useEffect(() => {
    if (isNearEnd && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [isNearEnd, hasNextPage, isFetchingNextPage, fetchNextPage]);
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const to = nextRow(event.key, current, data.length);
    if (to === null) return;
    event.preventDefault();
    rows.scrollToIndex(to);
    setCurrent(to);
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`tr[data-index="${to}"] button`)?.focus());
  };
  if (data.length === 0) {
    return (
      <ViewNotice
        error={query.error}
        onRetry={() => void query.refetch()}
        empty={notice}
        isEmpty={query.data !== undefined}
      />
    );
  }
  const headings = columns.map(({ header }, index) => ({ id: COLUMN_IDS[index] ?? '', label: `${header}` }));
  return (
    <div className="view table-view" ref={scroller} data-ready={data.length}>
      <ViewHead title={t('title')} deck={t('count', { count: formatCount(total, locale), total })} />
      <table className="rows" aria-rowcount={total + 1} onKeyDown={onKeyDown}>
        <caption className="sr">{t('caption')}</caption>
        <TableHead columns={headings} />
        <TableRows table={table} rows={rows} current={current} onFocusRow={setCurrent} />
      </table>
      {hasNextPage ? <p className="soft small">{t('more')}</p> : null}
    </div>
  );
}

const COLUMN_IDS = ['date', 'participants', 'gathering', 'city', 'status', 'sources', 'confidence'];

/** The row that a key leads to; null when it leads nowhere. */
function nextRow(key: string, current: number, count: number): number | null {
  const targets: Record<string, number> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + 10,
    PageUp: current - 10,
    Home: 0,
    End: count - 1,
  };
  const to = targets[key];
  return to === undefined ? null : Math.min(count - 1, Math.max(0, to));
}
