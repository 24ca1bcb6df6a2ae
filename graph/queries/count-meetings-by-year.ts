import type { Queryable } from '../engine/types';
import type { CountRow } from './count-meetings-by-country';
import { type MeetingFilters, meetingsThatFit } from './meetings-that-fit';

/** Meetings that fit by the year of their own day, undated ones left out. */
export function countMeetingsByYear(graph: Queryable, filters: MeetingFilters): Promise<CountRow[]> {
  return graph.read<CountRow>(
    `${meetingsThatFit(filters)}
     WITH DISTINCT meeting
     WHERE meeting.start IS NOT NULL
     RETURN substring(meeting.start, 0, 4) AS value, count(meeting) AS count ORDER BY value`,
    filters,
  );
}
