import { describe, expect, it } from 'vitest';
import { formatReliability, precisionAt, reliabilityOf } from '@/lib/eval/reliability';
import { tallySamePerson } from '@/lib/eval/same-person';

const judged = [
  ...Array.from({ length: 19 }, () => ({ confidence: 0.92, isRight: true })),
  { confidence: 1, isRight: false },
  { confidence: 0.9, isRight: true },
  { confidence: 0.899, isRight: true },
  { confidence: 0, isRight: false },
];

describe('reliabilityOf', () => {
  const reliability = reliabilityOf(judged);

  it('puts each fact into one bin, the lower edge included and 1 in the last', () => {
    expect(reliability.bins.reduce((sum, { count }) => sum + count, 0)).toBe(judged.length);
    expect(reliability.bins.find(({ from }) => from === 0.9)).toEqual({ from: 0.9, to: 0.95, count: 20, right: 20 });
    expect(reliability.bins.at(-1)).toEqual({ from: 0.95, to: 1, count: 1, right: 0 });
    expect(reliability.bins[0]).toEqual({ from: 0, to: 0.3, count: 1, right: 0 });
  });

  it('counts the sure ones and the right ones', () => {
    expect(reliability.sure).toEqual({ count: 21, right: 20 });
    expect(reliability.right).toBe(21);
  });

  it('prints bins that hold something, and both shares', () => {
    const lines = formatReliability('meetings', reliability).split('\n');
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toBe('of 21 at 0.9 or more, 0.952 are right; of 21 right ones, 0.952 reach it');
  });

  it('gives no share of nothing', () => {
    expect(formatReliability('meetings', reliabilityOf([]))).toContain('of 0 at 0.9 or more, - are right');
  });
});

describe('precisionAt', () => {
  it('takes the surest first, until they hold the wanted share of the right ones', () => {
    expect(precisionAt(judged, 0.5)).toBeCloseTo(11 / 12);
    expect(precisionAt(judged, 1)).toBeCloseTo(21 / 22);
    expect(precisionAt([], 0.5)).toBeNull();
  });
});

describe('tallySamePerson', () => {
  it('compares every pair of sightings; a missed one counts against it', () => {
    const sightings = [
      { gold: 'Wang Yi', id: 'wang-yi' },
      { gold: 'Wang Yi', id: 'wang-yi' },
      { gold: 'Wang Yi', id: null },
      { gold: 'Wang Wenbin', id: 'wang-yi' },
    ];
    expect(tallySamePerson(sightings)).toEqual({ right: 1, missed: 2, surplus: 2 });
  });
});
