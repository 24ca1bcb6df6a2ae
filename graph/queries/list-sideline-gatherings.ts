import type { Queryable } from '../engine/types';
import type { EventRow } from './node-rows';

/** Gatherings on whose sidelines a person held a meeting, newest first. */
export function listSidelineGatherings(
  graph: Queryable,
  id: string,
  limit: number,
): Promise<{ gathering: EventRow }[]> {
  return graph.read<{ gathering: EventRow }>(
    `MATCH (person:Person {id: $id})-[:ATTENDED]->(meeting:Event {kind: 'meeting'})-[:PART_OF]->(gathering:Event)
     WHERE meeting.status = 'held'
     WITH DISTINCT gathering
     RETURN gathering ORDER BY coalesce(gathering.start, '') DESC, gathering.id LIMIT $limit`,
    { id, limit },
  );
}
