import { describe, expect, it } from 'vitest';
import { nameKey, nameSimilarity } from '@/lib/names';
import {
  HARD_NEGATIVES,
  makeDistractors,
  makeFamilyPairs,
  measureF1,
  measureRecallAtOne,
  OUR_COMPARISON,
  SAME_NAME,
  SPELLINGS,
} from './measure-names';

const shareKey = ([a = '', b = '']: readonly string[]) => nameKey(a) === nameKey(b);

describe('names in four scripts', () => {
  it('are enough to measure on', () => {
    expect(SPELLINGS.length).toBeGreaterThanOrEqual(150);
    expect(SPELLINGS.every((row) => row.length === 4)).toBe(true);
    expect(HARD_NEGATIVES.length).toBeGreaterThanOrEqual(150);
    expect(makeDistractors().length).toBeGreaterThanOrEqual(5000);
  });

  it.each(['open', 'sealed'] as const)('join the spellings of one and keep others apart, %s half', (half) => {
    expect(measureF1(half, nameSimilarity, SAME_NAME)).toBeGreaterThanOrEqual(0.95);
  });

  it.each(['open', 'sealed'] as const)(
    'find the Latin name among 5,000 others, %s half',
    { timeout: 180_000 },
    (half) => {
      expect(measureRecallAtOne(half, OUR_COMPARISON)).toBeGreaterThanOrEqual(0.97);
    },
  );

  it('merge no hard negative without review: a merge needs an equal key', () => {
    expect(HARD_NEGATIVES.filter(shareKey)).toEqual([]);
  });

  it('merge at most 1 in 1,000 of those who share a family name', () => {
    const pairs = makeFamilyPairs();
    expect(pairs.length).toBeGreaterThanOrEqual(20_000);
    expect(pairs.filter(shareKey).length / pairs.length).toBeLessThanOrEqual(0.001);
  });
});
