import type { Queryable } from '../engine/types';
import type { EventRow } from './node-rows';

/** Gatherings that were or are to be under way on a day; one of which only the month is known counts on none. */
export function listGatheringsOn(graph: Queryable, day: string, limit: number): Promise<{ gathering: EventRow }[]> {
  return graph.read<{ gathering: EventRow }>(
    `MATCH (gathering:Event)
     WHERE gathering.kind <> 'meeting' AND size(gathering.start) = 10
       AND gathering.start <= $day AND coalesce(gathering.end, gathering.start) >= $day
     RETURN gathering ORDER BY gathering.start, gathering.id LIMIT $limit`,
    { day, limit },
  );
}
