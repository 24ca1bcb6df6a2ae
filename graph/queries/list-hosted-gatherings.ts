import type { Queryable } from '../engine/types';
import type { EventRow } from './node-rows';

/** Gatherings in a country, newest first. */
export function listHostedGatherings(graph: Queryable, id: string, limit: number): Promise<{ gathering: EventRow }[]> {
  return graph.read<{ gathering: EventRow }>(
    `MATCH (country:Country {id: $id})<-[:HOSTED_BY]-(gathering:Event)
     WHERE gathering.kind <> 'meeting'
     RETURN gathering ORDER BY coalesce(gathering.start, '') DESC, gathering.id LIMIT $limit`,
    { id, limit },
  );
}
