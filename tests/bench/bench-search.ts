import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedGraph } from '@/graph/engine/embedded';
import { ensureSchema } from '@/graph/schema';
import { findFreePort } from '@/lib/cli/build/check-port';
import { ensureBuild } from '@/lib/cli/build/ensure-build';
import { serve, stop, waitUntilUp } from '@/lib/cli/build/serve';
import { createIngest } from '@/lib/ingest';
import { indexGazetteer } from '@/lib/resolve';
import { loadGazetteer } from '@/seeds/gazetteer';
import { makeSpelledPeople, type SpelledPerson, spellPerson, writeNamesGraph } from '@/tests/bench/made-names-graph';
import { formatRatio } from '@/tests/bench/measure';

const NAMES = 100_000;
const REQUESTS = 60;
/** Asked before anything is measured. */
const WARM = 10;

/** What people type, from a name. */
const KINDS: Record<string, (one: SpelledPerson) => string> = {
  'the name as spelled': ({ text }) => text,
  'the name in another script': ({ person }) => spellPerson(person, Number(person.id.slice(1)) + 1),
  'the beginning of a word': ({ text }) => [...lastWord(text)].slice(0, 4).join(''),
  'two letters': ({ text }) => [...lastWord(text)].slice(0, 2).join(''),
  'a slip of the keys': ({ text }) => dropLetter(text),
  'initials and the last word': ({ text }) => `${[...text][0]}. ${lastWord(text)}`,
};

const lastWord = (text: string): string => text.split(' ').at(-1) ?? '';

/** The last word without its third letter. */
function dropLetter(text: string): string {
  const letters = [...text];
  const at = letters.length - [...lastWord(text)].length + 2;
  return letters.filter((_, index) => index !== at).join('');
}

/** Search against a read by id, in turns on one server whose graph holds 100,000 names; nothing is asked twice. */
export async function benchSearch(): Promise<string[]> {
  const { serverScript } = await ensureBuild('.next-e2e');
  const folder = await mkdtemp(join(tmpdir(), 'sidelines-bench-'));
  try {
    const spelled = makeSpelledPeople(NAMES);
    const { ids, names } = await fillStore(folder, spelled);
    const port = await findFreePort();
    const origin = `http://127.0.0.1:${port}`;
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
      return [`${names} names`, ...(await measure(origin, spelled, ids))];
    } finally {
      await stop(server);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function fillStore(folder: string, spelled: SpelledPerson[]): Promise<{ ids: string[]; names: number }> {
  const graph = await openEmbeddedGraph(folder);
  try {
    await ensureSchema(graph);
    const gazetteer = loadGazetteer();
    await createIngest(graph, gazetteer).upgrade();
    await writeNamesGraph(graph, spelled, indexGazetteer(gazetteer));
    const [row] = await graph.read<{ names: number }>('MATCH (name:Name) RETURN count(name) AS names');
    const people = await graph.read<{ id: string }>(
      'MATCH (person:Person) WHERE person.meetings > 0 RETURN person.id AS id ORDER BY id LIMIT 5000',
    );
    return { ids: people.map(({ id }) => id), names: row?.names ?? 0 };
  } finally {
    await graph.close();
  }
}

async function measure(origin: string, spelled: SpelledPerson[], ids: string[]): Promise<string[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times = new Map<string, number[]>([
    ['read', []],
    ...Object.keys(KINDS).map((kind): [string, number[]] => [kind, []]),
  ]);
  const time = async (name: string, path: string, isCounted: boolean) => {
    const took = await timeRequest(`${origin}${path}`, agent);
    if (isCounted) times.get(name)?.push(took);
  };
  const step = Math.floor(spelled.length / (REQUESTS + WARM));
  const kinds = Object.entries(KINDS);
  for (let round = 0; round < REQUESTS + WARM; round += 1) {
    for (const [nth, [kind, ask]] of kinds.entries()) {
      const one = spelled[round * step + nth * 17];
      if (one) await time(kind, `/api/search?q=${encodeURIComponent(ask(one))}`, round >= WARM);
      const id = ids[(round * kinds.length + nth) % ids.length];
      await time('read', `/api/people/${encodeURIComponent(id ?? '')}`, round >= WARM);
    }
  }
  agent.destroy();
  const read = percentile(times.get('read') ?? []);
  const all = kinds.flatMap(([kind]) => times.get(kind) ?? []);
  return [
    `search: p95 ${formatRatio(percentile(all) / read)} that of a read by id`,
    ...kinds.map(([kind]) => `  ${kind}: ${formatRatio(percentile(times.get(kind) ?? []) / read)}`),
  ];
}

const percentile = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN;

/** Milliseconds until the whole answer is there. */
function timeRequest(url: string, agent: Agent): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
      response.resume().once('end', () => resolve(performance.now() - start));
    });
    sent.once('error', reject).end();
  });
}
