// How likely two persons are one: by their names in every script, and by what the offices say.
import type { PersonRow } from '@/graph/queries/node-rows';
import type { Duplicate, EVIDENCE } from '@/lib/contracts/review';
import { compareNames, type PreparedName, prepareName } from '@/lib/names';

export interface DuplicatePair {
  a: PersonRow;
  b: PersonRow;
  similarity: number;
  evidence: Duplicate['evidence'];
  /** What the list is ordered by. */
  score: number;
}

/** A person with all spellings, read once. */
export interface ReadPerson {
  row: PersonRow;
  names: PreparedName[];
}

export const SAME_NAME = 0.75;

export function readPerson(row: PersonRow): ReadPerson {
  const { name, nameHi, nameBn, nameRu } = row;
  return { row, names: [name, nameHi, nameBn, nameRu].filter((text) => text !== undefined).map(prepareName) };
}

/** The two as a pair; null where no two of their spellings are alike, or the gazetteer tells them apart. */
export function comparePeople(a: ReadPerson, b: ReadPerson): DuplicatePair | null {
  if (a.row.known && b.row.known) return null;
  const similarity = Math.max(...a.names.flatMap((name) => b.names.map((other) => compareNames(name, other))));
  if (similarity < SAME_NAME) return null;
  const evidence = weighEvidence(a.row, b.row);
  return { a: a.row, b: b.row, similarity, evidence, score: scoreOf(similarity, evidence) };
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

function scoreOf(similarity: number, evidence: Evidence[]): number {
  return evidence
    .filter((item) => item !== 'role' || !evidence.includes('other_country'))
    .reduce((sum, item) => sum + WEIGHT[item], similarity);
}
