import type { Queryable } from '@/graph/engine/types';
import { countGatheringMeetings } from '@/graph/queries/count-gathering-meetings';

/** How many meetings each gathering had on its sidelines, by its id; one that had none is left out. */
export async function meetingsAt(graph: Queryable, gatherings: string[]): Promise<Map<string, number>> {
  const counts = await countGatheringMeetings(graph, gatherings);
  return new Map(counts.map(({ value, count }) => [value, count]));
}
