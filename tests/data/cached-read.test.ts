import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { graphFiltersSchema } from '@/lib/contracts/api';
import { expireReads, getGeneration, getGraph, getPerson } from '@/lib/data';
import { cachedRead } from '@/lib/data/cached-read';
import { closeRuntime, getRuntime } from '@/lib/data/runtime';
import { computed } from '@/tests/next/cache';

const folders: string[] = [];
afterEach(async () => {
  await closeRuntime();
  vi.unstubAllEnvs();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function openEmpty(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelines-cache-'));
  folders.push(folder);
  await closeRuntime();
  vi.stubEnv('SIDELINES_DATA', folder);
  vi.stubEnv('NEO4J_URI', '');
}

it('remembers an answer until the graph changes, and never across graphs', async () => {
  await openEmpty();
  const id = 'subrahmanyam-jaishankar';
  const emptyGeneration = await getGeneration();
  expect(await getPerson(id)).toBeNull();
  const before = computed.length;
  expect(await getPerson(id)).toBeNull();
  expect(computed.length).toBe(before);

  const { ingest } = await getRuntime();
  await ingest.loadSamples();
  expect(await getGeneration()).not.toBe(emptyGeneration);
  expect(await getPerson(id)).not.toBeNull();

  await openEmpty();
  expect(await getPerson(id)).toBeNull();
});

it('answers anew after pages were made stale', async () => {
  await openEmpty();
  const filters = graphFiltersSchema.parse({});
  await getGraph({ filters });
  const before = computed.length;
  await getGraph({ filters });
  expect(computed.length).toBe(before);
  expireReads();
  await getGraph({ filters });
  expect(computed.length).toBeGreaterThan(before);
});

it('reads once for all who ask meanwhile, and anew afterwards or when it failed', async () => {
  await openEmpty();
  const waiting: { resolve: (answer: string) => void; reject: (error: Error) => void }[] = [];
  const read = vi.fn(() => new Promise<string>((resolve, reject) => waiting.push({ resolve, reject })));
  const ask = cachedRead('made', read);
  const isAsked = (times: number) =>
    vi.waitFor(() => expect(computed.filter((id) => id.startsWith('made\n'))).toHaveLength(times));
  const first = ask();
  await isAsked(1);
  // Another cache that does not have it yet.
  expireReads();
  const second = ask();
  await isAsked(2);
  waiting[0]?.resolve('here');
  expect(await Promise.all([first, second])).toEqual(['here', 'here']);
  expect(read).toHaveBeenCalledTimes(1);
  expireReads();
  const failing = ask();
  await isAsked(3);
  waiting[1]?.reject(new Error('the store is closed'));
  await expect(failing).rejects.toThrow('the store is closed');
  expireReads();
  const again = ask();
  await isAsked(4);
  waiting[2]?.resolve('back');
  expect(await again).toBe('back');
});
