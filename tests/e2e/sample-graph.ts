import { inject } from 'vitest';
import { type GraphResponse, graphResponseSchema } from '@/lib/contracts/api';

/** The whole picture of the sample as the server gives it: all of its meetings fit. */
export async function fetchSampleGraph(): Promise<GraphResponse> {
  const graph = graphResponseSchema.parse(await (await fetch(`${inject('origin')}/api/graph`)).json());
  if (graph.cut) throw new Error('the sample no longer fits into one picture');
  return graph;
}

/** Meetings that were held, with the keys of those who took part. */
export function listHeld({ nodes, edges }: GraphResponse): Map<string, string[]> {
  const held = new Map<string, string[]>();
  for (const { key, kind, event } of nodes) if (kind === 'meeting' && event?.status === 'held') held.set(key, []);
  for (const { kind, source, target } of edges) if (kind === 'took_part') held.get(target)?.push(source);
  return held;
}
