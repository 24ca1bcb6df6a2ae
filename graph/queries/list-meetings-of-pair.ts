import type { Queryable } from '../engine/types';
import { type MeetingFilters, meetingsThatFit } from './meetings-that-fit';
import type { PageRow } from './node-rows';

/** Two people by id, or two countries by code. */
export type Pair = { by: 'person' | 'country'; a: string; b: string };

const WHO = {
  person: `MATCH (meeting)<-[:ATTENDED]-(first:Person)
     WHERE first.id = $a
     MATCH (meeting)<-[:ATTENDED]-(second:Person)
     WHERE second.id = $b`,
  country: `MATCH (meeting)<-[first:ATTENDED]-(:Person)
     WHERE first.country = $a
     MATCH (meeting)<-[second:ATTENDED]-(:Person)
     WHERE second.country = $b`,
};

/** Ids of those of the meetings that fit at which both were, newest first. */
export async function listMeetingsOfPair(
  graph: Queryable,
  { by, a, b }: Pair,
  { filters, limit }: { filters: MeetingFilters; limit: number },
): Promise<PageRow> {
  const [row] = await graph.read<PageRow>(
    `${meetingsThatFit(filters)}
     ${WHO[by]}
     WITH DISTINCT meeting, day
     WITH meeting, day ORDER BY day DESC, meeting.id
     WITH collect(meeting.id) AS found
     RETURN found[0..$limit] AS ids, size(found) AS total`,
    { ...filters, a, b, limit },
  );
  return row ?? { ids: [], total: 0 };
}
