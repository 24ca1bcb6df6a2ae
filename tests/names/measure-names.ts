// How well names are told apart and joined, measured on lists of ours.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareNames, nameKey, prepareName } from '@/lib/names';
import { loadGazetteer } from '@/seeds/gazetteer';

/** From here on two spellings are taken for one name. */
export const SAME_NAME = 0.75;

export type Measure = (a: string, b: string) => number;
export type Half = 'open' | 'sealed';

const readRows = (file: string): string[][] =>
  readFileSync(join(import.meta.dirname, 'data', file), 'utf8')
    .trim()
    .normalize('NFC')
    .split('\n')
    .map((line) => line.split('\t'));

/** One diplomat a row: Latin, Devanagari, Bengali, Cyrillic, as the press spells them. */
export const SPELLINGS = readRows('spellings.tsv');
/** Pairs of different persons with names that are alike. */
export const HARD_NEGATIVES = readRows('hard-negatives.tsv');

/** Half of each list, by a hash; rules are made while looking at the open one only. */
export function halfOf(rows: readonly string[][], half: Half): string[][] {
  const isSealed = (row: readonly string[]) =>
    createHash('sha1').update(row.join('\t')).digest().readUInt8(0) % 2 === 1;
  return rows.filter((row) => isSealed(row) === (half === 'sealed'));
}

const pairUp = (row: readonly string[]) => row.flatMap((a, at) => row.slice(at + 1).map((b) => [a, b] as const));

/** F1 of "these two are one name" over all pairs of scripts and the hard negatives. */
export function measureF1(half: Half, measure: Measure, threshold: number): number {
  const isSame = ([a = '', b = '']: readonly string[]) => measure(a, b) >= threshold;
  const positives = halfOf(SPELLINGS, half).flatMap(pairUp);
  const hits = positives.filter(isSame).length;
  const wrong = halfOf(HARD_NEGATIVES, half).filter(isSame).length;
  return (2 * hits) / (positives.length + hits + wrong);
}

/** At least 5,000 plausible Latin names that are nobody's here: given names of the gazetteer with others' family names. */
export function makeDistractors(): string[] {
  const taken = new Set(SPELLINGS.map(([latin = '']) => latin));
  const words = loadGazetteer()
    .persons.map(({ full }) => full.en[0]?.split(' ') ?? [])
    .filter((parts) => parts.length === 2);
  const names = words.flatMap(([given], at) =>
    Array.from({ length: 18 }, (_, step) => `${given} ${words[(at * 7 + step * 31 + 1) % words.length]?.[1]}`),
  );
  return [...new Set(names)].filter((name) => !taken.has(name)).slice(0, 5200);
}

/** A way to compare many names: each is read once. */
export interface NameComparison<Read> {
  prepare(text: string): Read;
  compare(a: Read, b: Read): number;
}

/** The share of spellings in other scripts whose own Latin name is the likest of all, by our comparison or another. */
export function measureRecallAtOne<Read>(half: Half, { prepare, compare }: NameComparison<Read>): number {
  const all = [...SPELLINGS.map(([latin = '']) => latin), ...makeDistractors()].map((text) => ({
    text,
    read: prepare(text),
  }));
  const likest = (asked: Read): string => {
    let best = { text: '', score: Number.NEGATIVE_INFINITY };
    for (const { text, read } of all) {
      const score = compare(asked, read);
      if (score > best.score) best = { text, score };
    }
    return best.text;
  };
  const queries = halfOf(SPELLINGS, half).flatMap(([latin = '', ...others]) =>
    others.map((spelling) => ({ latin, asked: prepare(spelling) })),
  );
  return queries.filter(({ latin, asked }) => likest(asked) === latin).length / queries.length;
}

/** Ours. */
export const OUR_COMPARISON = { prepare: prepareName, compare: compareNames };

/** Pairs of invented namesakes: one family name with two given names, each in another script. */
export function makeFamilyPairs(): (readonly [string, string])[] {
  const people = SPELLINGS.map((row) => row.map((name) => name.split(' '))).filter((row) =>
    row.every((words) => words.length === 2),
  );
  return people.flatMap((person, at) =>
    people.flatMap((other, to) => {
      const isSameGiven = nameKey(person[0]?.[0] ?? '') === nameKey(other[0]?.[0] ?? '');
      if (isSameGiven) return [];
      return [1, 2].map((step): readonly [string, string] => {
        const [own, foreign] = [(at + to) % 4, (at + to + step) % 4];
        return [person[own]?.join(' ') ?? '', `${other[foreign]?.[0]} ${person[foreign]?.[1]}`];
      });
    }),
  );
}
