import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMoved, resolveIdentities, type SourcedClaim } from '@/lib/resolve';
import { officeOn } from '@/lib/resolve/resolve-persons';
import type { MadeFacts } from '@/tests/ingest/made-articles';
import { claimsOfMade, index } from './derive-made';

const ali = (role: 'foreign_minister' | 'president' = 'foreign_minister') =>
  ({ text: 'Ali Karimov', country: 'UZ', role }) as const;
const boris = { text: 'Boris Petrov', country: 'RU' } as const;

/** Ali as foreign minister in three reports of talks: of two days, told months before, and of no day. */
const talks = (date: string | null, published: string): MadeFacts => ({
  title: `Talks ${date}`,
  published,
  persons: [ali(), boris],
  meetings: [{ of: [0, 1], date }],
});
const STORED = claimsOfMade(
  talks('2015-08-01', '2015-03-01'),
  talks('2020-08-01', '2020-03-01'),
  talks(null, '2020-01-01'),
);

/** Days as of which offices are told. */
const DAYS = ['2015-01-01', '2015-01-11', '2015-01-12', '2016-06-01', '2020-01-01', '2020-01-02', '2022-12-31'];

/** On what day the meeting counts that no report dates; undefined where there is no such meeting. */
type Counted = string | null | undefined;

/** Days of the stored meetings that are derived again once further articles are there. */
const concerned = (...coming: MadeFacts[]) => concernedBy(coming, null);

function concernedBy(coming: MadeFacts[], counted: Counted): (string | null)[] {
  const after: SourcedClaim[] = [...STORED, ...claimsOfMade(...coming)];
  const change = { before: resolveIdentities(STORED, index), after: resolveIdentities(after, index) };
  const moved = findMoved(change, { before: index, after: index });
  const asked = STORED.filter(moved.asksForDay).map(({ claim }) => claim.id);
  const days = new Map(counted === undefined ? [] : asked.map((id) => [id, counted]));
  return STORED.filter(({ claim }) => claim.kind === 'meeting')
    .filter((sourced) => moved.concerns(sourced, days))
    .flatMap(({ claim }) => (claim.kind === 'meeting' ? [claim.date] : []))
    .sort();
}

describe('which meetings lean on what moved', () => {
  it('none when nothing came, or only somebody else', () => {
    expect(concerned()).toEqual([]);
    expect(concerned({ title: 'Other', persons: [{ text: 'Chen Wei', country: 'CN' }] })).toEqual([]);
  });

  const elected = (published: string) => ({ title: 'Elected', published, persons: [ali('president')] });

  it('those nearest to the day as of which an office is another one', () => {
    expect(concerned(elected('2015-07-30'))).toEqual(['2015-08-01']);
    expect(concerned(elected('2017-10-01'))).toEqual([]);
    expect(concerned(elected('2015-07-30'), elected('2020-01-02'))).toEqual(['2015-08-01']);
  });

  it('of those without a day only those whose meeting counts on such a day, or on none where the latest office is another one', () => {
    expect(concernedBy([elected('2015-07-30')], '2015-08-01')).toEqual(['2015-08-01', null]);
    expect(concernedBy([elected('2015-07-30')], '2020-08-01')).toEqual(['2015-08-01']);
    expect(concernedBy([elected('2020-08-02')], null)).toEqual(['2020-08-01', null]);
    expect(concernedBy([elected('2020-08-02')], undefined)).toEqual(['2020-08-01']);
  });

  it('not those with a day when an office is told again', () => {
    expect(concerned({ title: 'Again', published: '2020-08-02', persons: [ali()] })).toEqual([]);
  });

  it('and asks for nobody of whom only the same office was told again, since nothing can be another one', () => {
    const again = claimsOfMade({ title: 'Again', published: '2017-10-01', persons: [ali()] });
    const change = { before: resolveIdentities(STORED, index), after: resolveIdentities([...STORED, ...again], index) };
    expect(findMoved(change, { before: index, after: index }).refs).toEqual([]);
  });

  it('whatever claims come: a person that nothing is asked for is the same on every day', () => {
    const told = fc.record({
      title: fc.constantFrom('One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'),
      role: fc.constantFrom('foreign_minister' as const, 'president' as const),
      published: fc.constantFrom(null, ...DAYS),
    });
    const reports = fc.uniqueArray(told, { selector: ({ title }) => title, minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(reports, fc.nat(8), (all, kept) => {
        const claims = (some: typeof all) =>
          claimsOfMade(
            ...some.map(({ title, role, published }): MadeFacts => ({ title, published, persons: [ali(role)] })),
          );
        const [stored, coming] = [claims(all.slice(0, kept)), claims(all.slice(kept))];
        const after = [...stored, ...coming];
        const change = { before: resolveIdentities(stored, index), after: resolveIdentities(after, index) };
        const moved = new Set(findMoved(change, { before: index, after: index }).refs);
        for (const [ref, was] of change.before.persons) {
          const is = change.after.persons.get(ref);
          if (moved.has(ref) || !is) continue;
          for (const day of [null, ...DAYS, '2014-01-01', '2018-05-05', '2023-02', '2024']) {
            expect(officeOn(is.id, is.offices, day, index)).toEqual(officeOn(was.id, was.offices, day, index));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('all of somebody who is told apart from a namesake now, since that is another id', () => {
    const namesake = { title: 'Namesake', published: '2020-01-01', persons: [{ ...ali(), country: 'KZ' }] } as const;
    expect(concerned({ ...namesake, persons: [...namesake.persons] })).toEqual(['2015-08-01', '2020-08-01', null]);
  });
});
