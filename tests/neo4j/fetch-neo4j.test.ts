import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchNeo4j, MissingToolError, runTool } from './fetch-neo4j';

describe('fetchNeo4j', () => {
  let cache = '';
  beforeEach(async () => {
    cache = await mkdtemp(join(tmpdir(), 'sidelines-cache-'));
    vi.stubEnv('SIDELINES_CACHE', cache);
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(cache, { recursive: true, force: true });
  });

  it('names the tool that is missing, and leaves no half download', async () => {
    vi.stubEnv('PATH', cache);
    const fetching = fetchNeo4j(() => {});
    await expect(fetching).rejects.toThrow(MissingToolError);
    await expect(fetching).rejects.toThrow('`mvn` (Maven), which is not on the PATH');
    expect(await readdir(join(cache, 'neo4j'))).toEqual([]);
  });
});

describe('runTool', () => {
  it('reports what a tool said that failed', async () => {
    const running = runTool(process.execPath, ['-e', 'console.error("no space"); process.exit(3)']);
    await expect(running).rejects.toThrow(/failed with code 3:\nno space/);
  });
});
