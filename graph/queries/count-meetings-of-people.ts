import type { Queryable } from '../engine/types';
import type { PairRow } from './count-meetings-of-countries';
import { type MeetingFilters, meetingsThatFit } from './meetings-that-fit';
import { isLeft } from './taken-out';

/** As countMeetingsOfCountries, between people. */
export function countMeetingsOfPeople(
  graph: Queryable,
  filters: MeetingFilters,
  { among, limit }: { among: string[]; limit: number },
): Promise<PairRow[]> {
  return graph.read<PairRow>(
    `${meetingsThatFit(filters)}
     MATCH (meeting)<-[here:ATTENDED]-(first:Person)
     WHERE first.id IN $among AND ${isLeft(filters, 'here', 'first')}
     MATCH (meeting)<-[there:ATTENDED]-(second:Person)
     WHERE second.id IN $among AND first.id < second.id AND ${isLeft(filters, 'there', 'second')}
     WITH DISTINCT meeting, day, first.id AS a, second.id AS b
     RETURN a, b, meeting.status AS status, count(meeting) AS meetings, max(day) AS last
     ORDER BY a, b, status LIMIT $limit`,
    { ...filters, among, limit },
  );
}
