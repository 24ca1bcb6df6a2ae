import type { Queryable } from '../engine/types';
import type { CountRow } from './count-meetings-by-country';
import { type MeetingFilters, meetingsThatFit, SPOKE_FOR } from './meetings-that-fit';

/** Meetings that fit by the offices that those who took part held on the day, the most frequent first. */
export function countMeetingsByRole(graph: Queryable, filters: MeetingFilters): Promise<CountRow[]> {
  return graph.read<CountRow>(
    `${meetingsThatFit(filters)}
     WITH DISTINCT meeting
     MATCH (meeting)<-[attended:ATTENDED]-(:Person)
     WHERE attended.role IS NOT NULL AND ${SPOKE_FOR}
     RETURN attended.role AS value, count(DISTINCT meeting.id) AS count ORDER BY count DESC, value`,
    filters,
  );
}
