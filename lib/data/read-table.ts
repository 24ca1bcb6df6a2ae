import { countFittingMeetings } from '@/graph/queries/count-fitting-meetings';
import { listSortedMeetings, type SortedPage } from '@/graph/queries/list-sorted-meetings';
import type { GraphFilters, MeetingsResponse } from '@/lib/contracts/api';
import { toMeetingFilters } from './meeting-filters';
import type { ReadContext } from './read-context';
import { readRows } from './read-rows';
import { writeCursor } from './table-cursor';

/** One page of the meetings that fit, sorted by one column. */
export async function readTable(
  context: ReadContext,
  filters: GraphFilters,
  page: SortedPage,
): Promise<MeetingsResponse> {
  const wanted = toMeetingFilters(filters);
  const [found, total] = await Promise.all([
    listSortedMeetings(context.graph, wanted, { ...page, limit: page.limit + 1 }),
    countFittingMeetings(context.graph, wanted),
  ]);
  const rows = found.slice(0, page.limit);
  const last = rows.at(-1);
  return {
    items: await readRows(
      context,
      rows.map(({ id }) => id),
    ),
    total,
    next: last && found.length > rows.length ? writeCursor(last) : null,
  };
}
