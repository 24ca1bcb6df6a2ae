import type { Queryable } from '../engine/types';
import { type MeetingFilters, meetingsThatFit } from './meetings-that-fit';
import type { PageRow } from './node-rows';
import { isLeft } from './taken-out';

/** Two people by id, or two countries by code. */
export type Pair = { by: 'person' | 'country'; a: string; b: string };

const WHO = { person: ['one.id', 'other.id'], country: ['here.country', 'there.country'] };

/** Ids of those of the meetings that fit at which both were, newest first; of all, or among those. */
export async function listMeetingsOfPair(
  graph: Queryable,
  { by, a, b }: Pair,
  { filters, limit, among }: { filters: MeetingFilters; limit: number; among?: string[] },
): Promise<PageRow> {
  const [row] = await graph.read<PageRow>(
    `${meetingsThatFit(filters, among !== undefined)}
     MATCH (meeting)<-[here:ATTENDED]-(one:Person)
     WHERE ${WHO[by][0]} = $a AND ${isLeft(filters, 'here', 'one')}
     MATCH (meeting)<-[there:ATTENDED]-(other:Person)
     WHERE ${WHO[by][1]} = $b AND ${isLeft(filters, 'there', 'other')}
     WITH DISTINCT meeting, day
     WITH meeting, day ORDER BY day DESC, meeting.id
     WITH collect(meeting.id) AS found
     RETURN found[0..$limit] AS ids, size(found) AS total`,
    { ...filters, ...(among && { among }), a, b, limit },
  );
  return row ?? { ids: [], total: 0 };
}
