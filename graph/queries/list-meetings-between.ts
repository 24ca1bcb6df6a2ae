import type { Queryable } from '../engine/types';
import type { Pair } from './list-meetings-of-pair';

const BOTH = {
  // From a person there are few meetings; from countries nearly all would be looked at from either end.
  person: `MATCH (one:Person {id: $a})-[:ATTENDED]->(meeting:Event {kind: 'meeting'})
     WITH DISTINCT meeting
     MATCH (meeting)<-[:ATTENDED]-(other:Person)
     WHERE other.id = $b`,
  country: `MATCH (meeting:Event {kind: 'meeting'})<-[here:ATTENDED]-(:Person)
     WHERE here.country = $a
     WITH DISTINCT meeting
     MATCH (meeting)<-[there:ATTENDED]-(:Person)
     WHERE there.country = $b`,
};

/** Ids of all meetings at which both were, whatever the filters. */
export async function listMeetingsBetween(graph: Queryable, { by, a, b }: Pair, limit: number): Promise<string[]> {
  const rows = await graph.read<{ id: string }>(
    `${BOTH[by]}
     RETURN DISTINCT meeting.id AS id ORDER BY id LIMIT $limit`,
    { a, b, limit },
  );
  return rows.map(({ id }) => id);
}
