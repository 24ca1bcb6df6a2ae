import type { Queryable } from '../engine/types';
import { type MeetingFilters, meetingsThatFit } from './meetings-that-fit';
import type { PageRow } from './node-rows';

/** Ids of those of the meetings that fit that were in a city, or at a gathering there, newest first. */
export async function listMeetingsInCity(
  graph: Queryable,
  city: string,
  { filters, limit }: { filters: MeetingFilters; limit: number },
): Promise<PageRow> {
  const [row] = await graph.read<PageRow>(
    `${meetingsThatFit(filters)}
     WITH DISTINCT meeting, day, coalesce(meeting.city, gathering.city) AS place
     WHERE place = $city
     WITH meeting, day ORDER BY day DESC, meeting.id
     WITH collect(meeting.id) AS found
     RETURN found[0..$limit] AS ids, size(found) AS total`,
    { ...filters, city, limit },
  );
  return row ?? { ids: [], total: 0 };
}
