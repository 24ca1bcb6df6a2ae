import type { Status } from '@/lib/contracts/vocabulary';
import type { Queryable } from '../engine/types';
import { type MeetingFilters, meetingsThatFit } from './meetings-that-fit';
import { isLeft } from './taken-out';

/** `a` < `b`; `last` is the latest day, '' where none is known. */
export type PairRow = { a: string; b: string; status: Status; meetings: number; last: string };

/** Between which of the countries (`among`) there were how many of the meetings that fit, by their status. */
export function countMeetingsOfCountries(
  graph: Queryable,
  filters: MeetingFilters,
  { among, limit }: { among: string[]; limit: number },
): Promise<PairRow[]> {
  // Both patterns begin at the meeting: the embedded engine starts at the left, and from people it would look at every pair.
  return graph.read<PairRow>(
    `${meetingsThatFit(filters)}
     MATCH (meeting)<-[first:ATTENDED]-(one:Person)
     WHERE first.country IN $among AND ${isLeft(filters, 'first', 'one')}
     MATCH (meeting)<-[second:ATTENDED]-(other:Person)
     WHERE second.country IN $among AND first.country < second.country AND ${isLeft(filters, 'second', 'other')}
     WITH DISTINCT meeting, day, first.country AS a, second.country AS b
     RETURN a, b, meeting.status AS status, count(meeting) AS meetings, max(day) AS last
     ORDER BY a, b, status LIMIT $limit`,
    { ...filters, among, limit },
  );
}
