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

/** The gatherings that both of two people attended, or held a meeting at. */
export function listTogether(graph: GraphResponse, one: string, other: string): string[] {
  const held = listHeld(graph);
  const of = (kind: string, who: string) =>
    graph.edges.filter((edge) => edge.kind === kind && edge.source === who).map(({ target }) => target);
  const gatheringsOf = (who: string) => {
    const meetings = of('took_part', who).filter((meeting) => held.has(meeting));
    return new Set([...of('attended', who), ...meetings.flatMap((meeting) => of('part_of', meeting))]);
  };
  const others = gatheringsOf(other);
  return [...gatheringsOf(one)].filter((gathering) => others.has(gathering));
}
