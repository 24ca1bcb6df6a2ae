import type { Queryable } from '../engine/types';
import { type MeetingFilters, meetingsThatFit, SPOKE_FOR } from './meetings-that-fit';

export type CountRow = { value: string; count: number };

/** Meetings that fit by the countries that took part, the most frequent first. */
export function countMeetingsByCountry(graph: Queryable, filters: MeetingFilters): Promise<CountRow[]> {
  return graph.read<CountRow>(
    `${meetingsThatFit(filters)}
     WITH DISTINCT meeting
     MATCH (meeting)<-[attended:ATTENDED]-(:Person)
     WHERE attended.country IS NOT NULL AND ${SPOKE_FOR}
     RETURN attended.country AS value, count(DISTINCT meeting.id) AS count ORDER BY count DESC, value`,
    filters,
  );
}
