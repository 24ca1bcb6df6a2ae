import type { Queryable } from '../engine/types';
import type { PersonRow } from './node-rows';

export type MostMetRow = { person: PersonRow; meetings: number };

/** Whom a person met most often, by meetings that were held. */
export function listMostMet(graph: Queryable, id: string, limit: number): Promise<MostMetRow[]> {
  return graph.read<MostMetRow>(
    `MATCH (:Person {id: $id})-[:ATTENDED]->(meeting:Event)<-[:ATTENDED]-(person:Person)
     WHERE meeting.kind = 'meeting' AND meeting.status = 'held' AND person.id <> $id
     WITH person, count(DISTINCT meeting.id) AS meetings
     RETURN person, meetings ORDER BY meetings DESC, person.id LIMIT $limit`,
    { id, limit },
  );
}
