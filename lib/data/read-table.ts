import { countMeetings } from '@/graph/queries/count-meetings';
import { listSortedMeetings, type SortedPage } from '@/graph/queries/list-sorted-meetings';
import type { GraphFilters, MeetingsResponse, QuotedRow } from '@/lib/contracts/api';
import { LIMITS } from './limits';
import { toMeetingFilters } from './meeting-filters';
import type { ReadContext } from './read-context';
import { readMeetings } from './read-meetings';
import { readRows } from './read-rows';
import { writeCursor } from './table-cursor';

export interface TablePage extends SortedPage {
  /** Whether each row comes with its quotations. */
  quotes?: boolean;
}

/** One page of the meetings that fit, sorted by one column. */
export async function readTable(
  context: ReadContext,
  filters: GraphFilters,
  { quotes = false, ...page }: TablePage,
): Promise<MeetingsResponse> {
  const wanted = toMeetingFilters(filters);
  const [found, total] = await Promise.all([
    listSortedMeetings(context.graph, wanted, { ...page, limit: page.limit + 1 }),
    countMeetings(context.graph, wanted),
  ]);
  const rows = found.slice(0, page.limit);
  const last = rows.at(-1);
  return {
    items: await readItems(
      context,
      rows.map(({ id }) => id),
      quotes,
    ),
    total,
    next: last && found.length > rows.length ? writeCursor(last) : null,
  };
}

function readItems(context: ReadContext, ids: string[], withQuotes: boolean): Promise<QuotedRow[]> {
  return withQuotes ? readMeetings(context, ids, { quotesEach: LIMITS.quotesInFile }) : readRows(context, ids);
}
