import type { Queryable } from '../engine/types';
import { type MeetingFilters, meetingsThatFit } from './meetings-that-fit';
import type { PageRow } from './node-rows';

/** Ids of the meetings that fit, newest first. */
export async function listMeetings(graph: Queryable, filters: MeetingFilters, limit: number): Promise<PageRow> {
  const [row] = await graph.read<PageRow>(
    `${meetingsThatFit(filters)}
     WITH DISTINCT meeting, day
     WITH meeting, day ORDER BY day DESC, meeting.id
     WITH collect(meeting.id) AS found
     RETURN found[0..$limit] AS ids, size(found) AS total`,
    { ...filters, limit },
  );
  return row ?? { ids: [], total: 0 };
}
