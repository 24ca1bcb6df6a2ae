import type { Queryable } from '../engine/types';
import { type MeetingFilters, meetingsThatFit } from './meetings-that-fit';

export type StatusCountRow = { status: string; disputed: boolean; count: number };

/** Meetings that fit by status, those that sources disagree on apart. */
export function countMeetingsByStatus(graph: Queryable, filters: MeetingFilters): Promise<StatusCountRow[]> {
  return graph.read<StatusCountRow>(
    `${meetingsThatFit(filters)}
     WITH DISTINCT meeting
     RETURN meeting.status AS status, coalesce(meeting.disputed, false) AS disputed, count(meeting) AS count
     ORDER BY status, disputed`,
    filters,
  );
}
