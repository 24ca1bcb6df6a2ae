import { describe, expect, it } from 'vitest';
import type { Scope } from '@/lib/contracts/quality';
import { hidePersons } from '@/lib/eval/hide-persons';
import { compareHiding, formatHiding } from '@/lib/eval/hiding';
import { emptyScores, type Scores } from '@/lib/eval/scores';
import { loadGazetteer } from '@/seeds/gazetteer';

const gazetteer = loadGazetteer();
const idsOf = (share: number, seed: number) =>
  hidePersons(gazetteer, { share, seed }).persons.map((person) => person.id);

describe('hidePersons', () => {
  it('hides the same half for the same seed, whatever the order of the records', () => {
    const turned = { ...gazetteer, persons: gazetteer.persons.toReversed() };
    const fromTurned = hidePersons(turned, { share: 0.5, seed: 3 }).persons.map((person) => person.id);
    expect(fromTurned.toReversed()).toEqual(idsOf(0.5, 3));
    expect(idsOf(0.5, 3)).toHaveLength(gazetteer.persons.length - Math.round(gazetteer.persons.length / 2));
  });

  it('hides another half for another seed: about a quarter is hidden by both', () => {
    const first = new Set(idsOf(0.5, 1));
    const both = idsOf(0.5, 2).filter((id) => first.has(id)).length / gazetteer.persons.length;
    expect(both).toBeGreaterThan(0.15);
    expect(both).toBeLessThan(0.35);
  });

  it('hides nobody or everybody at the ends, and leaves places and organisations', () => {
    expect(idsOf(0, 1)).toHaveLength(gazetteer.persons.length);
    expect(idsOf(1, 1)).toEqual([]);
    expect(hidePersons(gazetteer, { share: 1, seed: 1 }).countries).toBe(gazetteer.countries);
  });
});

describe('compareHiding', () => {
  const withMeetings = (right: number, missed: number): Scores => ({
    ...emptyScores(),
    meetings: { right, missed, surplus: 0 },
  });

  it('gives the mean over the seeds and the relative fall', () => {
    const full = new Map<Scope, Scores>([['hi', withMeetings(9, 2)]]);
    const rows = compareHiding(full, [
      new Map<Scope, Scores>([['hi', withMeetings(9, 2)]]),
      new Map<Scope, Scores>([['hi', withMeetings(3, 14)]]),
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ scope: 'hi', full: 0.9, hidden: [0.9, 0.3] });
    expect(rows[0]?.mean).toBeCloseTo(0.6);
    expect(rows[0]?.fall).toBeCloseTo(1 / 3);
    expect(formatHiding(rows, [1, 2]).split('\n')[1]).toContain('33.3 %');
  });

  it('leaves out a scope without meetings', () => {
    expect(compareHiding(new Map<Scope, Scores>([['ru', emptyScores()]]), [])).toEqual([]);
  });
});
