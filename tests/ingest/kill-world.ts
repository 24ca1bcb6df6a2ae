import fc from 'fast-check';
import type { Graph } from '@/graph/engine/types';
import { anyWorld } from './any-facts';
import { loadAll } from './load-all';
import { ingestMade, type Made } from './open-made-graph';

/** Some twenty articles that hang together, the same for the same seed. */
export function makeWorld(seed: number): Made[] {
  const worlds = fc.sample(anyWorld, { seed, numRuns: 5 });
  const byText = new Map(worlds.flatMap(({ articles }) => articles).map((made) => [made.article.text, made]));
  return [...byText.values()];
}

/** Loads each article in a transaction of its own, as the command line does. */
export async function loadWorld(graph: Graph, world: Made[], onLoaded?: (done: number) => void): Promise<void> {
  const ingest = ingestMade(graph, world);
  for (const [at, { article }] of world.entries()) {
    const [report] = await loadAll(ingest, [article]);
    if (report?.outcome === 'failed') throw new Error(report.message ?? 'the load failed');
    onLoaded?.(at + 1);
  }
}
