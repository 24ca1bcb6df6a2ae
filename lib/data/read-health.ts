import type { Graph } from '@/graph/engine/types';
import { countGraph } from '@/graph/queries/count-graph';
import { getMeta } from '@/graph/queries/get-meta';
import type { Health } from '@/lib/contracts/api';

/** Whether the graph answers, and which one it is. Throws when it does not. */
export async function readHealth(graph: Graph): Promise<Health> {
  const [meta, { articles }] = await Promise.all([getMeta(graph), countGraph(graph)]);
  return {
    status: 'ok',
    engine: graph.engine,
    schemaVersion: meta?.schemaVersion ?? 0,
    extractorVersion: meta?.extractorVersion ?? 'none',
    articles,
    generation: meta ? `${meta.graphId}.${meta.generation}` : 'none',
  };
}
