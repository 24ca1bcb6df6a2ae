import type { Queryable } from '../engine/types';
import type { EventRow } from './node-rows';

/** Gatherings of an organisation, newest first. */
export function listOrganizedGatherings(
  graph: Queryable,
  id: string,
  limit: number,
): Promise<{ gathering: EventRow }[]> {
  return graph.read<{ gathering: EventRow }>(
    `MATCH (organization:Organization {id: $id})<-[:ORGANIZED_BY]-(gathering:Event)
     RETURN gathering ORDER BY coalesce(gathering.start, '') DESC, gathering.id LIMIT $limit`,
    { id, limit },
  );
}
