import type { Queryable } from '../engine/types';
import type { AttendedRow, EventRow } from './node-rows';

export type PersonGatheringRow = { gathering: EventRow; attended: AttendedRow };

/** Gatherings that a person came to or was expected at, newest first. */
export function listPersonGatherings(graph: Queryable, id: string, limit: number): Promise<PersonGatheringRow[]> {
  return graph.read<PersonGatheringRow>(
    `MATCH (person:Person {id: $id})-[attended:ATTENDED]->(gathering:Event)
     WHERE gathering.kind <> 'meeting'
     RETURN gathering, attended
     ORDER BY coalesce(gathering.start, '') DESC, gathering.id LIMIT $limit`,
    { id, limit },
  );
}
