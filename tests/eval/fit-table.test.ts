import { describe, expect, it } from 'vitest';
import { fitTable, type TableSample, type TableWeights } from '@/lib/eval/fit-table';
import { createJudge, tableOf } from '@/lib/extract/learnt/judge';

const sample = (text: string, lang: TableSample['lang'], thing: number, ...features: string[]): TableSample => ({
  text,
  about: 'a b',
  lang,
  features: ['*', ...features],
  thing,
});

const HELD = 1;
const PLANNED = 2;

/** "met" tells of talks, "will" of planned ones, "praised" of none; Hindi has no example of a phone. */
const samples: TableSample[] = Array.from({ length: 800 }, (_, index) => [
  sample(`${index} a`, 'en', HELD, 'b:met'),
  sample(`${index} b`, 'en', PLANNED, 'b:met', 'b:will'),
  sample(`${index} c`, 'en', 0, 'b:praise'),
  sample(`${index} d`, 'en', 0, 'b:met', 's#phone'),
  sample(`${index} e`, 'hi', HELD, 'b:मिले'),
]).flat();

const judgeOf = (weights: TableWeights | undefined) => {
  const { sharesOf } = createJudge(tableOf(weights ?? new Map()), 2);
  return (names: readonly string[]) => sharesOf((features) => names.forEach((name) => void features.add(name)));
};
const sum = (shares: readonly number[]) => shares.reduce((all, share) => all + share, 0);

describe('fitTable', () => {
  const tables = fitTable(samples, 2);
  const english = judgeOf(tables.get('en'));

  it('learns which thing is told, or none', () => {
    expect(english(['*', 'b:met'])[HELD - 1]).toBeGreaterThan(0.6);
    expect(english(['*', 'b:met', 'b:will'])[PLANNED - 1]).toBeGreaterThan(0.6);
    expect(sum(english(['*', 'b:praise']))).toBeLessThan(0.2);
    expect(sum(english(['*', 'b:met', 's#phone']))).toBeLessThan(0.2);
  });

  it('keeps the words of one language to it, and lends what is no word to the others', () => {
    const hindi = tables.get('hi');
    expect([...(hindi?.keys() ?? [])]).not.toContain('b:met');
    const judge = judgeOf(hindi);
    expect(sum(judge(['*', 'b:मिले', 's#phone']))).toBeLessThan(sum(judge(['*', 'b:मिले'])));
  });

  it('takes of two sentences about the same the one that tells it', () => {
    const noisy = samples.flatMap((told) =>
      told.lang === 'en' && told.thing === HELD ? [told, { ...told, features: ['*', 'b:rain'] }] : [told],
    );
    const judge = judgeOf(
      fitTable(
        [
          ...noisy,
          ...noisy.map((told) => ({ ...told, text: `${told.text} dry`, thing: 0, features: ['*', 'b:rain'] })),
        ],
        2,
      ).get('en'),
    );
    expect(sum(judge(['*', 'b:rain']))).toBeLessThan(0.2);
  });

  it('gives the same weights each time', () => {
    expect(fitTable(samples, 2)).toEqual(tables);
  });
});
