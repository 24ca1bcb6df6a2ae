import type { Queryable } from '../engine/types';
import { type MeetingFilters, meetingsThatFit } from './meetings-that-fit';

/** How many meetings fit. */
export async function countMeetings(graph: Queryable, filters: MeetingFilters): Promise<number> {
  const [row] = await graph.read<{ total: number }>(
    `${meetingsThatFit(filters)}
     RETURN count(DISTINCT meeting.id) AS total`,
    filters,
  );
  return row?.total ?? 0;
}
