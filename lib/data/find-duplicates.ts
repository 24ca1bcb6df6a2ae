// Persons who may be one: at least one of them unknown to the gazetteer, with names that sound alike.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { listCommonMeetings } from '@/graph/queries/list-common-meetings';
import { listEntities } from '@/graph/queries/list-entities';
import { listPeopleByKey } from '@/graph/queries/list-people-by-key';
import { listSoundsOfStrangers } from '@/graph/queries/list-sounds-of-strangers';
import type { PersonRow } from '@/graph/queries/node-rows';
import type { Duplicate, EVIDENCE } from '@/lib/contracts/review';
import { compareNames, type PreparedName, prepareName } from '@/lib/names';
import { pairOf } from '@/lib/resolve';
import { LIMITS } from './limits';
import type { ReadContext } from './read-context';

export interface DuplicatePair {
  a: PersonRow;
  b: PersonRow;
  similarity: number;
  evidence: Duplicate['evidence'];
}

const SAME_NAME = 0.75;
/** Names in Latin letters that are less alike are two in every script. */
const PERHAPS = 0.5;
/** Pairs that are compared before others have a turn: it takes the process some milliseconds. */
const AT_ONCE = 500;

/** Pairs that no editor found to be two, the likest first. */
export async function findDuplicates(
  { graph }: ReadContext,
  apart: ReadonlySet<string>,
): Promise<{ pairs: DuplicatePair[]; total: number }> {
  const strangers = await listSoundsOfStrangers(graph, { people: LIMITS.reviewPeople, limit: LIMITS.reviewKeys });
  const keys = [...new Set(strangers.map(({ key }) => key))];
  const sharers = await listPeopleByKey(graph, keys, LIMITS.reviewKeys);
  const people = await readPeople(graph, new Set(sharers.map(({ id }) => id)));
  const candidates = pairUp(strangers, sharers).filter(([a, b]) => !apart.has(pairOf(a, b)));
  const found: DuplicatePair[] = [];
  for (const [at, [a, b]] of candidates.entries()) {
    found.push(...comparePersons(people.get(a), people.get(b)));
    if (at % AT_ONCE === AT_ONCE - 1) await nextTurn();
  }
  const met = await listCommonMeetings(
    graph,
    found.map(({ a, b }) => ({ a: a.id, b: b.id })),
  );
  const two = new Set(met.map(({ a, b }) => pairOf(a, b)));
  const pairs = found.filter(({ a, b }) => !two.has(pairOf(a.id, b.id))).toSorted(bySimilarity);
  return { pairs: pairs.slice(0, LIMITS.reviewList), total: pairs.length };
}

interface Person {
  row: PersonRow;
  latin: PreparedName;
}

async function readPeople(graph: ReadContext['graph'], ids: ReadonlySet<string>): Promise<Map<string, Person>> {
  const uids = [...ids].map((id) => `person:${id}`);
  const rows = await listEntities<PersonRow>(graph, uids);
  return new Map(rows.map((row) => [row.id, { row, latin: prepareName(row.name) }]));
}

/** The spellings in other scripts, read only of the few whose Latin names are somewhat alike. */
const othersOf = ({ row: { nameHi, nameBn, nameRu } }: Person): PreparedName[] =>
  [nameHi, nameBn, nameRu].filter((spelling) => spelling !== undefined).map(prepareName);

type Sounds = { id: string; key: string }[];

/** Those who share a sound, of the rarest sounds first: what the bound leaves out has only a common word in common. */
function pairUp(strangers: Sounds, sharers: Sounds): [string, string][] {
  const byKey = new Map<string, string[]>();
  for (const { id, key } of sharers) {
    const same = byKey.get(key);
    if (same) same.push(id);
    else byKey.set(key, [id]);
  }
  const pairs = new Map<string, [string, string]>();
  const sharing = ({ key }: Sounds[number]): number => byKey.get(key)?.length ?? 0;
  for (const { id, key } of strangers.toSorted((a, b) => sharing(a) - sharing(b))) {
    for (const other of byKey.get(key) ?? []) {
      if (pairs.size >= LIMITS.reviewPairs) return [...pairs.values()];
      if (other !== id) pairs.set(pairOf(id, other), order(id, other));
    }
  }
  return [...pairs.values()];
}

const order = (a: string, b: string): [string, string] => (a < b ? [a, b] : [b, a]);

function comparePersons(a: Person | undefined, b: Person | undefined): DuplicatePair[] {
  if (!a || !b || (a.row.known && b.row.known)) return [];
  const latin = compareNames(a.latin, b.latin);
  if (latin < PERHAPS) return [];
  const [ours, theirs] = [a, b].map((one) => [one.latin, ...othersOf(one)]);
  const similarity = Math.max(
    latin,
    ...(ours ?? []).flatMap((name) => (theirs ?? []).map((other) => compareNames(name, other))),
  );
  if (similarity < SAME_NAME) return [];
  return [{ a: a.row, b: b.row, similarity, evidence: weighEvidence(a.row, b.row) }];
}

type Evidence = (typeof EVIDENCE)[number];

function weighEvidence(a: PersonRow, b: PersonRow): Evidence[] {
  const evidence: Evidence[] = ['name'];
  if (a.country && b.country) evidence.push(a.country === b.country ? 'country' : 'other_country');
  if (a.organization && a.organization === b.organization) evidence.push('organization');
  if (a.role && b.role && a.role !== 'other' && b.role !== 'other') {
    evidence.push(a.role === b.role ? 'role' : 'other_role');
  }
  return evidence;
}

/** What the offices say counts as much as a clear difference of names. Every country has a president, so that two of two say nothing. */
const WEIGHT: Record<Evidence, number> = {
  name: 0,
  country: 0.1,
  role: 0.1,
  organization: 0.1,
  other_country: -0.3,
  other_role: -0.1,
};

function bySimilarity(one: DuplicatePair, other: DuplicatePair): number {
  const score = ({ similarity, evidence }: DuplicatePair): number =>
    evidence
      .filter((item) => item !== 'role' || !evidence.includes('other_country'))
      .reduce((sum, item) => sum + WEIGHT[item], similarity);
  return score(other) - score(one) || (pairOf(one.a.id, one.b.id) < pairOf(other.a.id, other.b.id) ? -1 : 1);
}
