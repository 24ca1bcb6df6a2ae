import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '@/graph/engine/types';
import { findFreePort } from '@/lib/cli/build/check-port';
import { serve, stop, waitUntilUp } from '@/lib/cli/build/serve';
import { withStore } from '@/lib/cli/open-store';
import { prepareGraph } from '@/lib/cli/prepare-graph';
import { readConfig } from '@/lib/config';

/** Serves the samples, and what `fill` puts beside them, from a store of its own while `work` runs. */
export async function withServer<T>(
  serverScript: string,
  fill: ((graph: Graph) => Promise<void>) | null,
  work: (origin: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelines-bench-ui-'));
  const config = readConfig({ SIDELINES_DATA: folder });
  await prepareGraph(config);
  if (fill) await withStore(config, (_ingest, graph) => fill(graph));
  const port = await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  const env = { SIDELINES_TOKEN: '', NEO4J_URI: '' };
  const server = serve({ serverScript, port, host: '127.0.0.1', dataFolder: folder, env, output: 'ignore' });
  try {
    await waitUntilUp(server, origin);
    return await work(origin);
  } finally {
    await stop(server);
    await rm(folder, { recursive: true, force: true });
  }
}
