import type { Queryable } from '../engine/types';
import { type MeetingFilters, meetingsThatFit } from './meetings-that-fit';

export type StatusCountRow = { status: string; disputed: boolean; count: number };

/** Meetings that fit by status, those that sources disagree on apart. */
export function countMeetingsByStatus(graph: Queryable, filters: MeetingFilters): Promise<StatusCountRow[]> {
  return graph.read<StatusCountRow>(
    `${meetingsThatFit(filters)}
     WITH DISTINCT meeting
     WITH meeting, coalesce(meeting.disputed, false) OR coalesce(meeting.otherCompany, false) AS disputed
     RETURN meeting.status AS status, disputed, count(meeting) AS count
     ORDER BY status, disputed`,
    filters,
  );
}
