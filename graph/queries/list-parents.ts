import type { Queryable } from '../engine/types';
import type { EventRow } from './node-rows';

export type ParentRow = { meeting: string; gathering: EventRow };

/** The gathering on whose sidelines each of the meetings was. */
export function listParents(graph: Queryable, meetings: string[]): Promise<ParentRow[]> {
  return graph.read<ParentRow>(
    `UNWIND $meetings AS id
     MATCH (meeting:Event {id: id})-[:PART_OF]->(gathering:Event)
     RETURN id AS meeting, gathering ORDER BY meeting, gathering.id`,
    { meetings },
  );
}
