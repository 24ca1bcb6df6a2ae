import type { Queryable } from '../engine/types';

export type RelatedRow = { id: string; shared: number };

/** Meetings that share at least two persons with this one, most shared first. */
export function listRelatedMeetings(graph: Queryable, id: string, limit: number): Promise<RelatedRow[]> {
  return graph.read<RelatedRow>(
    `MATCH (meeting:Event {id: $id})<-[:ATTENDED]-(person:Person)
     MATCH (person)-[:ATTENDED]->(other:Event)
     WHERE other.kind = 'meeting' AND other.id <> $id
     WITH other, count(DISTINCT person.id) AS shared
     WHERE shared > 1
     RETURN other.id AS id, shared ORDER BY shared DESC, coalesce(other.start, '') DESC, id LIMIT $limit`,
    { id, limit },
  );
}
