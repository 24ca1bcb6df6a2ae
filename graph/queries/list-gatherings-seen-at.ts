import type { Queryable } from '../engine/types';

/** Ids of the gatherings that were held and where a person was seen: in the session, or in a meeting beside it. */
export async function listGatheringsSeenAt(graph: Queryable, person: string, limit: number): Promise<string[]> {
  const rows = await graph.read<{ id: string }>(
    `MATCH (person:Person {id: $person})-[:ATTENDED]->(gathering:Event)
     WHERE gathering.kind <> 'meeting' AND gathering.status = 'held'
     RETURN gathering.id AS id ORDER BY id LIMIT $limit
     UNION
     MATCH (person:Person {id: $person})-[:ATTENDED]->(meeting:Event)-[:PART_OF]->(gathering:Event)
     WHERE meeting.status = 'held'
     RETURN DISTINCT gathering.id AS id ORDER BY id LIMIT $limit`,
    { person, limit },
  );
  return rows.map((row) => row.id).sort();
}
