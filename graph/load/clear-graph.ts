import type { Graph } from '@/graph/engine/types';
import { NODES } from '@/graph/model';

/** Deletes every node that carries one of Sidelines' labels, in one transaction; other data in the database stay. */
export async function clearGraph(graph: Graph): Promise<void> {
  await graph.transaction(async (tx) => {
    // Labels cannot be parameters; these come from the model.
    for (const label of Object.keys(NODES)) await tx.write(`MATCH (n:${label}) DETACH DELETE n`);
  });
}
