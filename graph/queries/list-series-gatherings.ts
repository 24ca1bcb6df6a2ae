import type { GatheringKind, Series } from '@/lib/contracts/vocabulary';
import type { Queryable } from '../engine/types';
import type { EventRow } from './node-rows';

/** The gatherings of one series and kind, newest first. */
export function listSeriesGatherings(
  graph: Queryable,
  { series, kind, limit }: { series: Series; kind: GatheringKind; limit: number },
): Promise<{ gathering: EventRow }[]> {
  return graph.read<{ gathering: EventRow }>(
    `MATCH (gathering:Event {series: $series})
     WHERE gathering.kind = $kind
     RETURN gathering ORDER BY coalesce(gathering.start, '') DESC, gathering.id LIMIT $limit`,
    { series, kind, limit },
  );
}
