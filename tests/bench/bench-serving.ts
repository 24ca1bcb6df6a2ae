import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '@/lib/cli/build/check-port';
import { ensureBuild } from '@/lib/cli/build/ensure-build';
import { serve, stop, waitUntilUp } from '@/lib/cli/build/serve';
import { prepareGraph } from '@/lib/cli/prepare-graph';
import { PROJECT_ROOT } from '@/lib/cli/project-root';
import { runNode } from '@/lib/cli/run-node';
import { readConfig } from '@/lib/config';
import { graphResponseSchema } from '@/lib/contracts/api';
import { formatRate, formatRatio, median, secondsOf } from '@/tests/bench/measure';

const BASELINE = join('tests', 'bench', 'baseline');
const NEXT = join(PROJECT_ROOT, 'node_modules', 'next', 'dist', 'bin', 'next');
const ROUNDS = 7;
const REQUESTS = 300;
const AT_ONCE = 4;

/** The picture's route against a route that returns the same bytes from memory; a cached permalink against a static page. */
export async function benchServing(): Promise<string[]> {
  const { serverScript } = await ensureBuild('.next-e2e');
  // Turbopack takes the root of the packages for the project, and builds Sidelines' own instrumentation into it.
  if ((await runNode([NEXT, 'build', '--webpack', BASELINE])) !== 0) throw new Error('the baseline does not build');
  const folder = await mkdtemp(join(tmpdir(), 'sidelines-bench-'));
  const port = await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  await prepareGraph(readConfig({ SIDELINES_DATA: folder }));
  const server = serve({
    serverScript,
    port,
    host: '127.0.0.1',
    dataFolder: folder,
    env: { NEO4J_URI: '' },
    output: 'ignore',
  });
  try {
    await waitUntilUp(server, origin);
    const picture = await (await fetch(`${origin}/api/graph`)).text();
    const bytes = join(folder, 'bytes.json');
    await writeFile(bytes, picture);
    const meeting = graphResponseSchema.parse(JSON.parse(picture)).nodes.find((node) => node.kind === 'meeting');
    if (meeting === undefined) throw new Error('the samples gave no meeting');
    return await withBaseline(bytes, async (baseline) => [
      `/api/graph (${picture.length} bytes): ${await compare(`${origin}/api/graph`, `${baseline}/bytes`)} of the same bytes from memory`,
      `cached permalink: ${await compare(`${origin}/events/${meeting.id}`, `${baseline}/page`)} of a static page`,
    ]);
  } finally {
    await stop(server);
    await rm(folder, { recursive: true, force: true });
  }
}

async function withBaseline<T>(bytes: string, work: (origin: string) => Promise<T>): Promise<T> {
  const port = await findFreePort();
  const child = spawn(process.execPath, [NEXT, 'start', BASELINE, '--port', String(port), '--hostname', '127.0.0.1'], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, NODE_ENV: 'production', BASELINE_BYTES: bytes },
    stdio: 'ignore',
  });
  try {
    const origin = `http://127.0.0.1:${port}`;
    for (let tries = 0; tries < 100 && !(await answers(`${origin}/bytes`)); tries += 1) await sleep(100);
    return await work(origin);
  } finally {
    await stop(child);
  }
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  );
}

/** Requests a second of both addresses in turns, and the median of the rounds' ratios. */
async function compare(ours: string, baseline: string): Promise<string> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const rateOf = async (url: string) => REQUESTS / (await secondsOf(() => requestMany(url, agent)));
  await rateOf(ours);
  await rateOf(baseline);
  const rounds: [number, number][] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push([await rateOf(ours), await rateOf(baseline)]);
  agent.destroy();
  const ratio = median(rounds.map(([a, b]) => a / b));
  return `${formatRate(median(rounds.map(([a]) => a)), 'requests')}, ${formatRatio(ratio)} the rate`;
}

async function requestMany(url: string, agent: Agent): Promise<void> {
  let left = REQUESTS;
  const work = async () => {
    while (left > 0) {
      left -= 1;
      await requestOnce(url, agent);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

function requestOnce(url: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
      response.resume().once('end', resolve);
    });
    sent.once('error', reject).end();
  });
}
