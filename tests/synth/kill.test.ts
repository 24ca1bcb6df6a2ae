// A load of a made-up world that is killed and begun again, in another order, comes to the graph of an undisturbed one.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { openEmbeddedGraph } from '@/graph/engine/embedded';
import { ensureSchema } from '@/graph/schema';
import { loadAll } from '@/tests/ingest/load-all';
import { compareSnapshots, snapshotGraph } from '@/tests/ingest/snapshot';
import { ingestWorld, smallWorld } from './kill-world';

const SCRIPT = fileURLToPath(new URL('./load-until-killed.ts', import.meta.url));
/** One transaction takes a hundred: the load is killed in the second one. */
const ARTICLES = 130;
const KILLED_AFTER = 100;
const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelines-synth-'));
  folders.push(folder);
  return folder;
}

/** Starts a load and kills it as soon as it reported so many articles. */
function loadAndKill(folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, folder, String(ARTICLES)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.on('data', (chunk: Buffer) => {
      if (Number(String(chunk).trim().split('\n').at(-1)) >= KILLED_AFTER) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('exit', (code, signal) =>
      signal === 'SIGKILL' ? resolve() : reject(new Error(`the load was not killed: ${code}`)),
    );
  });
}

/** Opens the store, loads all articles in the order given, and answers with the graph. */
async function loadWorld(folder: string, world: ReturnType<typeof smallWorld>): Promise<string[]> {
  const graph = await openEmbeddedGraph(folder);
  await ensureSchema(graph);
  const reports = await loadAll(
    ingestWorld(graph, world),
    world.map(({ article }) => article),
  );
  expect(reports.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  const snapshot = await snapshotGraph(graph);
  await graph.close();
  return snapshot;
}

it('is killed, restarted, and ends with the same graph', { timeout: 120_000 }, async () => {
  const world = smallWorld(ARTICLES);
  const [killed, whole] = [await makeFolder(), await makeFolder()];
  await loadAndKill(killed);
  const graph = await openEmbeddedGraph(killed);
  const [counted] = await graph.read<{ articles: number }>('MATCH (a:Article) RETURN count(a) AS articles');
  await graph.close();
  expect(counted?.articles).toBeGreaterThan(0);
  expect(counted?.articles).toBeLessThan(ARTICLES);
  expect(compareSnapshots(await loadWorld(killed, world.toReversed()), await loadWorld(whole, world))).toEqual([]);
});
