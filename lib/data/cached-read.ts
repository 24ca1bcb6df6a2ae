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
    const readOnce = () => shareRunning(key.join('\n'), () => read({ graph, names }, ...args));
    return unstable_cache(readOnce, key, { tags: [GRAPH_TAG] })();
  };
}

// Pages and routes evaluate this module separately in one process.
const SLOT = Symbol.for('sidelines.running-reads');
const globals = globalThis as typeof globalThis & { [SLOT]?: Map<string, Promise<unknown>> };

/** Whoever asks while the same is being read gets that answer: a page and the browser that it wakes ask for one picture at once. */
function shareRunning<Answer>(key: string, read: () => Promise<Answer>): Promise<Answer> {
  globals[SLOT] ??= new Map();
  const running = globals[SLOT];
  const known = running.get(key);
  if (known) return known as Promise<Answer>;
  const answer = read().finally(() => running.delete(key));
  running.set(key, answer);
  return answer;
}

/** Makes every page that was built from the graph stale at once. For route handlers, after a write. */
export function expireReads(): void {
  revalidateTag(GRAPH_TAG, { expire: 0 });
}
