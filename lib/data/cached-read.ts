import 'server-only';
import { revalidateTag, unstable_cache } from 'next/cache';
import { getMeta } from '@/graph/queries/get-meta';
import type { ReadContext } from './read-context';
import { getRuntime } from './runtime';

/** Pages that were built from the graph carry it, so that a write makes them stale. */
const GRAPH_TAG = 'graph';

/** Which graph in which state an answer belongs to; changes with every committed write. */
export async function getGeneration(): Promise<string> {
  const { graph } = await getRuntime();
  const meta = await getMeta(graph);
  return meta ? `${meta.graphId}.${meta.generation}` : 'none';
}

/**
 * Makes a read remember its answers until the graph changes. The key holds the graph's id and generation: a restart on another
 * graph, or another instance that writes to the same Neo4j, can never bring an old answer back.
 */
export function cachedRead<Args extends unknown[], Answer>(
  name: string,
  read: (context: ReadContext, ...args: Args) => Promise<Answer>,
): (...args: Args) => Promise<Answer> {
  return async (...args) => {
    const { graph, names } = await getRuntime();
    const key = [name, await getGeneration(), JSON.stringify(args)];
    return unstable_cache(() => read({ graph, names }, ...args), key, { tags: [GRAPH_TAG] })();
  };
}

/** Makes every page that was built from the graph stale at once. For route handlers, after a write. */
export function expireReads(): void {
  revalidateTag(GRAPH_TAG, { expire: 0 });
}
