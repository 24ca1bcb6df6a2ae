import type { Queryable } from '../engine/types';
import type { EventRow } from './node-rows';

/** One page of all gatherings, newest first. */
export function listGatherings(
  graph: Queryable,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ gathering: EventRow }[]> {
  return graph.read<{ gathering: EventRow }>(
    `MATCH (gathering:Event)
     WHERE gathering.kind <> 'meeting'
     RETURN gathering ORDER BY coalesce(gathering.start, '') DESC, gathering.id SKIP $offset LIMIT $limit`,
    { offset, limit },
  );
}
