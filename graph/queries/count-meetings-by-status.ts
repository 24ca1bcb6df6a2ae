import type { Queryable } from '../engine/types';

export type StatusCountRow = { status: string; disputed: boolean; count: number };

/** Meetings by status, those that sources disagree on apart. */
export function countMeetingsByStatus(graph: Queryable): Promise<StatusCountRow[]> {
  return graph.read<StatusCountRow>(
    `MATCH (meeting:Event {kind: 'meeting'})
     RETURN meeting.status AS status, coalesce(meeting.disputed, false) AS disputed, count(meeting) AS count
     ORDER BY status, disputed`,
  );
}
