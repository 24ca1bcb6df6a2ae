import 'server-only';
import { openGraph } from '@/graph/engine';
import type { Graph } from '@/graph/engine/types';
import { type Config, readConfig } from '@/lib/config';
import { createIngest } from '@/lib/ingest';
import { loadGazetteer } from '@/seeds/gazetteer';
import { createGazetteerNames, type GazetteerNames } from './gazetteer-names';

export interface Runtime {
  config: Config;
  graph: Graph;
  ingest: ReturnType<typeof createIngest>;
  names: GazetteerNames;
}

// Pages, routes and the proxy evaluate this module separately in one process, and the store can be opened once only.
const SLOT = Symbol.for('sidelines.runtime');
const globals = globalThis as typeof globalThis & { [SLOT]?: Promise<Runtime> };

/** The process's one graph and its one writer. Opens on first use; after a failure the next call tries again. */
export function getRuntime(): Promise<Runtime> {
  globals[SLOT] ??= openRuntime().catch((error: unknown) => {
    delete globals[SLOT];
    throw error;
  });
  return globals[SLOT];
}

/** Closes the graph when it was opened. */
export async function closeRuntime(): Promise<void> {
  const opened = globals[SLOT];
  delete globals[SLOT];
  if (opened) await (await opened).graph.close();
}

async function openRuntime(): Promise<Runtime> {
  const config = readConfig();
  const graph = await openGraph(config);
  const gazetteer = loadGazetteer();
  return { config, graph, ingest: createIngest(graph, gazetteer), names: createGazetteerNames(gazetteer) };
}
