// A load through a server that is killed in the middle: it stops there, says so, and the same command once more loads the rest.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findFreePort } from '@/lib/cli/build/check-port';
import { ensureBuild } from '@/lib/cli/build/ensure-build';
import { serve, stop, waitUntilUp } from '@/lib/cli/build/serve';
import { PROJECT_ROOT } from '@/lib/cli/project-root';

// Servers start and end, and machines can be busy.
vi.setConfig({ testTimeout: 300_000 });

/** More than the hundred that one request takes. */
const LINES = Array.from({ length: 130 }, (_, at) => {
  const day = `${1 + (at % 28)} ${['March', 'April', 'May', 'June', 'July'][Math.floor(at / 28)]}`;
  const text = `Foreign Minister Sergey Lavrov met Foreign Minister Subrahmanyam Jaishankar in Moscow on ${day} 2031.`;
  return `${JSON.stringify({ title: `Talks ${at}`, text })}\n`;
});

let folder: string;
let data: string;
let server: ChildProcess;
let origin: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelines-gone-'));
  data = join(folder, 'data');
  await startServer();
});
afterEach(async () => {
  await stop(server);
  await rm(folder, { recursive: true });
});

async function startServer(): Promise<void> {
  const { serverScript } = await ensureBuild('.next-e2e');
  const port = await findFreePort();
  origin = `http://127.0.0.1:${port}`;
  server = serve({ serverScript, port, host: '127.0.0.1', dataFolder: data, env: { NEO4J_URI: '' }, output: 'ignore' });
  await waitUntilUp(server, origin);
}

/** Kills the server as a crash would: without a word to anybody. */
async function kill(): Promise<void> {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGKILL');
  await ended;
}

function load(path: string) {
  const script = join(PROJECT_ROOT, 'lib', 'cli', 'bootstrap.mjs');
  const env = { ...process.env, SIDELINES_DATA: data, NEO4J_URI: '', SIDELINES_TOKEN: '' };
  const child = spawn(process.execPath, [script, 'load', path], { env });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, stdout, stderr })),
  );
  return { ended, told: () => stdout.split('\n').filter((line) => line.startsWith('[1/1]')).length };
}

/** A file whose lines come when the test gives them: what was read is then known, however slow the machine. */
async function openPipe(name: string) {
  const path = join(folder, name);
  await promisify(execFile)('mkfifo', [path]);
  const pipe = createWriteStream(path);
  return { path, give: (lines: string[]) => pipe.write(lines.join('')), end: () => pipe.end() };
}

it('stops at the first line without a server, says how to go on, and loses nothing', async () => {
  const { path, give, end } = await openPipe('many.jsonl');
  const loading = load(path);
  give(LINES.slice(0, 101));
  await expect.poll(loading.told, { timeout: 60_000 }).toBe(100);
  await kill();
  give(LINES.slice(101));
  end();
  const { code, stdout, stderr } = await loading.ended;
  expect(code).toBe(1);
  expect(stdout).toContain('100 articles: 100 added');
  expect(stdout).not.toContain('failed');
  expect(stderr).toContain(`The server at ${origin} does not answer (`);
  expect(stderr).toContain(`). Loading stopped at ${path}:101.`);
  expect(stderr).toContain('give the same command once more');

  await rm(path);
  await writeFile(path, LINES.join(''));
  const again = await load(path).ended;
  expect([again.code, again.stderr]).toEqual([0, '']);
  expect(again.stdout).toContain('130 articles: 100 unchanged, 30 added');
});

it('goes on by itself when the server is there again, at another port and with another key', async () => {
  const { path, give, end } = await openPipe('more.jsonl');
  const loading = load(path);
  give(LINES.slice(0, 101));
  await expect.poll(loading.told, { timeout: 60_000 }).toBe(100);
  await kill();
  await startServer();
  give(LINES.slice(101));
  end();
  const { code, stdout, stderr } = await loading.ended;
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('130 articles: 130 added');
});
