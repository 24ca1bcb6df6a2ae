import { describe, expect, it } from 'vitest';
import { nameKey, nameSimilarity, romanise, slugify } from '@/lib/names';
import { loadGazetteer } from '@/seeds/gazetteer';
import { DIPLOMATS, HARD_NEGATIVES } from './diplomats';

const SAME = 0.75;

function pairUp(spellings: readonly string[]): [string, string][] {
  return spellings.flatMap((a, at) => spellings.slice(at + 1).map((b): [string, string] => [a, b]));
}

function measureF1(
  positives: readonly (readonly [string, string])[],
  negatives: readonly (readonly [string, string])[],
) {
  const isSame = ([a, b]: readonly [string, string]) => nameSimilarity(a, b) >= SAME;
  const hits = positives.filter(isSame).length;
  const wrong = negatives.filter(isSame).length;
  return { f1: (2 * hits) / (positives.length + hits + wrong), misses: positives.length - hits, wrong };
}

describe('names that no gazetteer knows', () => {
  const positives = DIPLOMATS.flatMap(pairUp);

  it('are enough to measure on', () => {
    expect(DIPLOMATS.length).toBeGreaterThanOrEqual(60);
    expect(HARD_NEGATIVES.length).toBeGreaterThanOrEqual(40);
  });

  it('meet across four scripts, and hard negatives stay apart', () => {
    const { f1, wrong } = measureF1(positives, HARD_NEGATIVES);
    expect(wrong).toBe(0);
    expect(f1).toBeGreaterThanOrEqual(0.98);
  });

  it('mostly have one key in all scripts', () => {
    const equal = positives.filter(([a, b]) => nameKey(a) === nameKey(b)).length;
    expect(equal / positives.length).toBeGreaterThanOrEqual(0.97);
  });

  it('mostly have one key in Hindi and Bengali, and often one slug', () => {
    const keys = DIPLOMATS.filter(([, hi, bn]) => nameKey(hi) === nameKey(bn)).length;
    const slugs = DIPLOMATS.filter(([, hi, bn]) => slugify(romanise(hi, 'hi')) === slugify(romanise(bn, 'bn'))).length;
    expect(keys / DIPLOMATS.length).toBeGreaterThanOrEqual(0.97);
    expect(slugs / DIPLOMATS.length).toBeGreaterThanOrEqual(0.65);
  });

  it('never share a key with another of the list', () => {
    const owners = new Map<string, string>();
    for (const [english, ...others] of DIPLOMATS) {
      for (const spelling of [english, ...others]) {
        const key = nameKey(spelling);
        expect(owners.get(key) ?? english).toBe(english);
        owners.set(key, english);
      }
    }
  });

  it.each(HARD_NEGATIVES)('%s is not %s', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
    expect(nameSimilarity(a, b)).toBeLessThan(SAME);
  });
});

describe('the names of the gazetteer', () => {
  const { persons } = loadGazetteer();
  const usual = persons.map(({ id, full }) => ({
    id,
    spellings: [full.en, full.hi, full.bn, full.ru].flatMap((names) => names.slice(0, 1)),
  }));

  it('mostly have one key in all scripts', () => {
    const pairs = usual.flatMap(({ spellings }) => pairUp(spellings));
    const equal = pairs.filter(([a, b]) => nameKey(a) === nameKey(b)).length;
    expect(equal / pairs.length).toBeGreaterThanOrEqual(0.84);
  });

  it('never share a key', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, spellings } of usual) {
      for (const key of spellings.map(nameKey)) owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
    const shared = [...owners.values()].filter((ids) => ids.size > 1).map((ids) => [...ids]);
    expect(shared).toEqual([]);
  });
});
