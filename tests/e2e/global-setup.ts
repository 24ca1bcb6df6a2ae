// Starts Sidelines the way a user does, with a store, a port and a build folder of its own.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findFreePort } from '@/lib/cli/build/check-port';
import { stop } from '@/lib/cli/build/serve';
import { PROJECT_ROOT } from '@/lib/cli/project-root';

declare module 'vitest' {
  interface ProvidedContext {
    origin: string;
    dataFolder: string;
    engine: 'embedded' | 'neo4j';
  }
}

/** Builds when stale, loads the samples and serves; hands the address to the tests. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env.SIDELINES_TEST_ORIGIN;
  if (running) return takeRunning(project, running);
  const dataFolder = await mkdtemp(join(tmpdir(), 'sidelines-e2e-'));
  const port = await findFreePort();
  const neo4j = process.env.SIDELINES_TEST_NEO4J ?? '';
  const child = spawn(process.execPath, [join(PROJECT_ROOT, 'lib', 'cli', 'bootstrap.mjs'), 'start'], {
    cwd: PROJECT_ROOT,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_DIST_DIR: '.next-e2e',
      SIDELINES_DATA: dataFolder,
      PORT: String(port),
      HOST: '127.0.0.1',
      SIDELINES_TOKEN: '',
      SIDELINES_URL: '',
      NEO4J_URI: neo4j,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk);
      output += chunk.toString();
      if (output.includes('Sidelines is ready')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code} before it was ready`)));
  });
  project.provide('origin', `http://127.0.0.1:${port}`);
  project.provide('dataFolder', dataFolder);
  project.provide('engine', neo4j === '' ? 'embedded' : 'neo4j');
  return async () => {
    await stop(child);
    await rm(dataFolder, { recursive: true, force: true });
  };
}

/** Tests against a server that runs already: quick while working on the tests themselves. */
async function takeRunning(project: TestProject, origin: string): Promise<() => Promise<void>> {
  project.provide('origin', origin);
  project.provide('dataFolder', process.env.SIDELINES_DATA ?? 'data');
  project.provide('engine', 'embedded');
  return async () => undefined;
}
