import { describe, expect, it } from 'vitest';
import type { Status } from '@/lib/contracts/vocabulary';
import { fitPairs, type PairSample, type PairWeights } from '@/lib/eval/fit-pairs';
import { chanceOf, createJudge, stateOf } from '@/lib/extract/pairs/pair-judge';

const sample = (
  article: string,
  lang: PairSample['lang'],
  status: Status | null,
  ...features: string[]
): PairSample => ({
  article,
  lang,
  features: ['*', ...features],
  status,
});

/** "met" tells of talks, "will" of planned ones, "praised" of none; Hindi has only one example of a phone. */
const samples: PairSample[] = Array.from({ length: 800 }, (_, index) => [
  sample(`${index}`, 'en', 'held', 'b:met'),
  sample(`${index}`, 'en', 'planned', 'b:met', 'b:will'),
  sample(`${index}`, 'en', null, 'b:praise'),
  sample(`${index}`, 'en', null, 'b:met', 's#phone'),
  sample(`${index}`, 'hi', 'held', 'b:मिले'),
]).flat();

const judgeOf = (weights: PairWeights | undefined) =>
  createJudge({ rows: [...(weights ?? [])].map(([name, row]) => [name, ...row.map((w) => w * 100)].join(' ')) });

describe('fitPairs', () => {
  const tables = fitPairs(samples);
  const english = judgeOf(tables.get('en'));

  it('learns whether they met, and in what state', () => {
    expect(chanceOf(english(['*', 'b:met']))).toBeGreaterThan(0.8);
    expect(stateOf(english(['*', 'b:met']))).toBe('held');
    expect(stateOf(english(['*', 'b:met', 'b:will']))).toBe('planned');
    expect(chanceOf(english(['*', 'b:praise']))).toBeLessThan(0.2);
    expect(chanceOf(english(['*', 'b:met', 's#phone']))).toBeLessThan(0.2);
  });

  it('keeps the words of one language to it, and lends what is no word to the others', () => {
    const hindi = tables.get('hi');
    expect([...(hindi?.keys() ?? [])]).not.toContain('b:met');
    expect(chanceOf(judgeOf(hindi)(['*', 'b:मिले', 's#phone']))).toBeLessThan(chanceOf(judgeOf(hindi)(['*', 'b:मिले'])));
  });

  it('gives the same weights each time', () => {
    expect(fitPairs(samples)).toEqual(tables);
  });
});
