import { openGraph } from '@/graph/engine';
import type { Graph } from '@/graph/engine/types';
import type { Config } from '@/lib/config';
import { createIngest, type Ingest } from '@/lib/ingest';
import { loadGazetteer } from '@/seeds/gazetteer';

/** Opens the store, hands it to `work` and closes it whatever happens. Throws GraphError when it cannot be opened. */
export async function withStore<T>(config: Config, work: (ingest: Ingest, graph: Graph) => Promise<T>): Promise<T> {
  const graph = await openGraph(config);
  try {
    return await work(createIngest(graph, loadGazetteer()), graph);
  } finally {
    await graph.close();
  }
}
