// Persons who may be one: at least one of them unknown to the gazetteer, with names that sound alike.
import { takeTurns } from '@/graph/engine/take-turns';
import { countNamesBySound } from '@/graph/queries/count-names-by-sound';
import { listCommonMeetings } from '@/graph/queries/list-common-meetings';
import { listEntities } from '@/graph/queries/list-entities';
import { listPeopleBySound } from '@/graph/queries/list-people-by-sound';
import { listPersonNames } from '@/graph/queries/list-person-names';
import { listSoundsOfStrangers } from '@/graph/queries/list-sounds-of-strangers';
import type { PersonRow } from '@/graph/queries/node-rows';
import { compareNames, prepareName } from '@/lib/names';
import { pairOf } from '@/lib/resolve';
import { comparePeople, type DuplicatePair, readPerson } from './compare-people';
import { LIMITS } from './limits';
import { chooseSounds, pairBySound } from './pair-by-sound';
import type { ReadContext } from './read-context';

/** Names in Latin letters that are less alike are two in every script. */
const PERHAPS = 0.5;

type Pair = readonly [string, string];

/** The `most` likest pairs that no editor found to be two, and how many there are. */
export async function findDuplicates(
  { graph }: ReadContext,
  apart: ReadonlySet<string>,
  most: number = LIMITS.reviewList,
): Promise<{ pairs: DuplicatePair[]; total: number }> {
  const sounding = (await listPairs(graph)).filter(([a, b]) => !apart.has(pairOf(a, b)));
  const likely = await keepLikely(graph, sounding);
  const found = await compareAll(graph, likely);
  const met = await listCommonMeetings(
    graph,
    found.map(({ a, b }) => ({ a: a.id, b: b.id })),
  );
  const two = new Set(met.map(({ a, b }) => pairOf(a, b)));
  const pairs = found.filter(({ a, b }) => !two.has(pairOf(a.id, b.id))).toSorted(byScore);
  return { pairs: pairs.slice(0, most), total: pairs.length };
}

type Graph = ReadContext['graph'];

/** Those who share sounds: of the most met strangers, and where it would be too many, by the rarest sounds. */
async function listPairs(graph: Graph): Promise<Pair[]> {
  const strangers = await listSoundsOfStrangers(graph, LIMITS.reviewPeople);
  const counts = await countNamesBySound(graph, [...new Set(strangers.flatMap(({ keys }) => keys))]);
  const sharers = await listPeopleBySound(graph, chooseSounds(strangers, counts, LIMITS.reviewSounds));
  return pairBySound(strangers, sharers, { most: LIMITS.reviewPairs, turn: takeTurns() });
}

/** Those of the pairs whose Latin names are somewhat alike: only of these few is more read. */
async function keepLikely(graph: Graph, pairs: Pair[]): Promise<Pair[]> {
  const rows = await listPersonNames(graph, [...new Set(pairs.flat())]);
  const turn = takeTurns();
  const names = await eachInTurn(rows, turn, ({ id, name }) => [id, prepareName(name)] as const);
  const nameOf = new Map(names);
  const isLikely = ([a, b]: Pair): boolean => {
    const [one, other] = [nameOf.get(a), nameOf.get(b)];
    return one !== undefined && other !== undefined && compareNames(one, other) >= PERHAPS;
  };
  return (await eachInTurn(pairs, turn, (pair) => (isLikely(pair) ? [pair] : []))).flat();
}

async function compareAll(graph: Graph, pairs: Pair[]): Promise<DuplicatePair[]> {
  const uids = [...new Set(pairs.flat())].map((id) => `person:${id}`);
  const rows = await listEntities<PersonRow>(graph, uids);
  const turn = takeTurns();
  const people = new Map(await eachInTurn(rows, turn, (row) => [row.id, readPerson(row)] as const));
  const found = await eachInTurn(pairs, turn, ([a, b]) => {
    const [one, other] = [people.get(a), people.get(b)];
    return one && other ? comparePeople(one, other) : null;
  });
  return found.filter((pair) => pair !== null);
}

/** `map`, but others have turns meanwhile. */
async function eachInTurn<From, To>(
  items: readonly From[],
  turn: ReturnType<typeof takeTurns>,
  step: (item: From) => To,
): Promise<To[]> {
  const results: To[] = [];
  for (const item of items) {
    results.push(step(item));
    const wait = turn();
    if (wait) await wait;
  }
  return results;
}

function byScore(one: DuplicatePair, other: DuplicatePair): number {
  return other.score - one.score || (pairOf(one.a.id, one.b.id) < pairOf(other.a.id, other.b.id) ? -1 : 1);
}
