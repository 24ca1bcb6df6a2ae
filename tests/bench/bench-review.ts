import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedGraph } from '@/graph/engine/embedded';
import type { Graph } from '@/graph/engine/types';
import { ensureSchema } from '@/graph/schema';
import { findDuplicates } from '@/lib/data/find-duplicates';
import { createGazetteerNames } from '@/lib/data/gazetteer-names';
import { LIMITS } from '@/lib/data/limits';
import { createIngest } from '@/lib/ingest';
import { compareNames, prepareName } from '@/lib/names';
import { indexGazetteer } from '@/lib/resolve';
import { loadGazetteer } from '@/seeds/gazetteer';
import { makeSpelledPeople, writeNamesGraph } from '@/tests/bench/made-names-graph';
import { formatRatio, median, secondsOf } from '@/tests/bench/measure';

const FEW = 3000;
const MANY = 100_000;
const TURNS = 5;
/** Likeness of names from which two may be one person. */
const ALIKE = 0.75;

/** Who may be one person, among a few thousand people and among very many, against comparing everybody with everybody. */
export async function benchReview(): Promise<string[]> {
  const [few, many] = [await measure(FEW, true), await measure(MANY, false)];
  return [
    `among ${few.people} people: ${formatRatio(few.seconds / few.allPairs)} the time of comparing all, ${few.found} pairs found`,
    `  of ${few.alike} with like Latin names: ${((100 * few.recalled) / few.alike).toFixed(1)} %`,
    `among ${many.people} people: ${formatRatio(many.seconds / few.seconds)} the time of that, ${many.found} pairs found`,
  ];
}

async function measure(count: number, comparesAll: boolean) {
  const folder = await mkdtemp(join(tmpdir(), 'sidelines-bench-'));
  const graph = await openEmbeddedGraph(folder);
  try {
    await ensureSchema(graph);
    const gazetteer = loadGazetteer();
    await createIngest(graph, gazetteer).upgrade();
    await writeNamesGraph(graph, makeSpelledPeople(count), indexGazetteer(gazetteer));
    const context = { graph, names: createGazetteerNames(gazetteer) };
    const times: number[] = [];
    const found = await findDuplicates(context, new Set(), Number.POSITIVE_INFINITY);
    for (let turn = 0; turn < TURNS; turn += 1) {
      times.push(await secondsOf(() => findDuplicates(context, new Set())));
    }
    const pairs = new Set(found.pairs.map(({ a, b }) => `${a.id}|${b.id}`));
    const all = comparesAll ? await compareAll(graph, pairs) : { allPairs: 0, alike: 0, recalled: 0 };
    const [row] = await graph.read<{ people: number }>('MATCH (person:Person) RETURN count(person) AS people');
    return { ...all, people: row?.people ?? 0, seconds: median(times), found: found.total };
  } finally {
    await graph.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Everybody with everybody whom the gazetteer does not know, by their Latin names alone, and how many of those alike were found. */
async function compareAll(graph: Graph, found: ReadonlySet<string>) {
  const rows = await graph.read<{ id: string; name: string; known: boolean }>(
    `MATCH (person:Person) RETURN person.id AS id, person.name AS name, person.known AS known, person.meetings AS meetings
     ORDER BY meetings DESC, id`,
  );
  let [alike, recalled] = [0, 0];
  const allPairs = await secondsOf(() => {
    const people = rows.map(({ id, name, known }) => ({ id, known, name: prepareName(name) }));
    const strangers = people.filter(({ known }) => !known).slice(0, LIMITS.reviewPeople);
    const seen = new Set<string>();
    for (const one of strangers) {
      seen.add(one.id);
      for (const other of people) {
        if (seen.has(other.id) || compareNames(one.name, other.name) < ALIKE) continue;
        alike += 1;
        if (found.has([one.id, other.id].sort().join('|'))) recalled += 1;
      }
    }
  });
  return { allPairs, alike, recalled };
}
