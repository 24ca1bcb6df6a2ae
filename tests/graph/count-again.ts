import type { Graph } from '@/graph/engine/types';
import { ensureTally } from '@/graph/load/tally-meetings';

/** Counts the meetings of a graph that was written past its writer. */
export async function countAgain(graph: Graph): Promise<void> {
  await graph.write("MATCH (meta:Meta {id: 'graph'}) REMOVE meta.tally");
  await graph.transaction(ensureTally);
}
