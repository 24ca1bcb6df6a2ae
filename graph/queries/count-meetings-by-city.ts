import type { Queryable } from '../engine/types';
import type { CountRow } from './count-meetings-by-country';
import { type MeetingFilters, meetingsThatFit } from './meetings-that-fit';

/** Meetings that fit by their city, or by that of their gathering, the most frequent first. */
export function countMeetingsByCity(graph: Queryable, filters: MeetingFilters, limit: number): Promise<CountRow[]> {
  return graph.read<CountRow>(
    `${meetingsThatFit(filters)}
     WITH DISTINCT meeting, coalesce(meeting.city, gathering.city) AS value
     WHERE value IS NOT NULL
     RETURN value, count(meeting) AS count ORDER BY count DESC, value LIMIT $limit`,
    { ...filters, limit },
  );
}
