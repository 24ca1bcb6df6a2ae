import type { Queryable } from '../engine/types';
import { type MeetingFilters, meetingsThatFit } from './meetings-that-fit';

/** How many meetings fit, of all or among those. */
export async function countMeetings(graph: Queryable, filters: MeetingFilters, among?: string[]): Promise<number> {
  const [row] = await graph.read<{ total: number }>(
    `${meetingsThatFit(filters, among !== undefined)}
     RETURN count(DISTINCT meeting.id) AS total`,
    { ...filters, ...(among && { among }) },
  );
  return row?.total ?? 0;
}
