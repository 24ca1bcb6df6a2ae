import type { Queryable } from '@/graph/engine/types';
import { listMeetings } from '@/graph/queries/list-meetings';
import { listNewestMeetings } from '@/graph/queries/list-newest-meetings';
import type { MeetingFilters } from '@/graph/queries/meetings-that-fit';
import type { PageRow } from '@/graph/queries/node-rows';
import { readTallies, type Tallies } from './read-tallies';

/** Ids of the newest meetings that fit. Where the meetings of each year are counted, only the years that are wanted are looked at. */
export async function listNewest(graph: Queryable, wanted: MeetingFilters, limit: number): Promise<PageRow> {
  const tallies = await readTallies(graph, wanted);
  const from = tallies && firstYear(tallies, limit);
  if (!tallies || !from) return listMeetings(graph, wanted, limit);
  return { ids: await listNewestMeetings(graph, { ...wanted, from, limit }), total: tallies.total };
}

/** The year from which on there are as many meetings as wanted; null when there are not so many with a day of their own. */
function firstYear(tallies: Tallies, wanted: number): string | null {
  let found = 0;
  for (const { value, count } of tallies.by('year').sort((a, b) => (a.value > b.value ? -1 : 1))) {
    found += count;
    if (found >= wanted) return value;
  }
  return null;
}
