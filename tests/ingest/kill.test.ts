// Invariant 3: an article's claims land together or not at all, also when the process is killed.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { openEmbeddedGraph } from '@/graph/engine/embedded';
import type { Graph } from '@/graph/engine/types';
import { testEngines } from '@/tests/graph/engine/open-test-graph';
import { loadWorld, makeWorld } from './kill-world';
import { compareSnapshots, snapshotGraph } from './snapshot';

const SCRIPT = fileURLToPath(new URL('./load-until-killed.ts', import.meta.url));
const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** Starts a load and kills it as soon as it reported `after` articles. Answers how many it reported. */
function loadAndKill(folder: string, seed: number, after: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, folder, String(seed)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let done = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      done = Number(String(chunk).trim().split('\n').at(-1));
      if (done >= after) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('exit', (code) => (code === null || code === 0 ? resolve(done) : reject(new Error(`exit code ${code}`))));
  });
}

async function undisturbed(seed: number): Promise<string[]> {
  const [engine] = testEngines();
  const graph: Graph | undefined = await engine?.open();
  if (!graph) throw new Error('there is no embedded engine');
  await loadWorld(graph, makeWorld(seed));
  const snapshot = await snapshotGraph(graph);
  await graph.close();
  return snapshot;
}

describe('a load that is killed', () => {
  it.each([2, 9])(
    'after %i articles and begun again gives the graph of an undisturbed one',
    async (after) => {
      const seed = 100 + after;
      const folder = await mkdtemp(join(tmpdir(), 'sidelines-kill-'));
      folders.push(folder);
      expect(await loadAndKill(folder, seed, after)).toBeGreaterThanOrEqual(after);
      const graph = await openEmbeddedGraph(folder);
      const [counted] = await graph.read<{ articles: number }>('MATCH (a:Article) RETURN count(a) AS articles');
      expect(counted?.articles).toBeGreaterThanOrEqual(after);
      expect(counted?.articles).toBeLessThan(makeWorld(seed).length);
      await loadWorld(graph, makeWorld(seed));
      const resumed = await snapshotGraph(graph);
      await graph.close();
      expect(compareSnapshots(resumed, await undisturbed(seed))).toEqual([]);
    },
    120_000,
  );
});
