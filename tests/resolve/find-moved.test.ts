import { describe, expect, it } from 'vitest';
import { findMoved, resolveIdentities, type SourcedClaim } from '@/lib/resolve';
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

/** Days of the stored meetings that are derived again once a further article is there. */
function concerned(...coming: MadeFacts[]): (string | null)[] {
  const after: SourcedClaim[] = [...STORED, ...claimsOfMade(...coming)];
  const change = { before: resolveIdentities(STORED, index), after: resolveIdentities(after, index) };
  const moved = findMoved(change, { before: index, after: index });
  return STORED.filter(({ claim }) => claim.kind === 'meeting')
    .filter(moved.concerns)
    .flatMap(({ claim }) => (claim.kind === 'meeting' ? [claim.date] : []))
    .sort();
}

describe('which meetings lean on what moved', () => {
  it('none when nothing came, or only somebody else', () => {
    expect(concerned()).toEqual([]);
    expect(concerned({ title: 'Other', persons: [{ text: 'Chen Wei', country: 'CN' }] })).toEqual([]);
  });

  it('those nearest to the day as of which an office is another one, and those without a day', () => {
    const elected = (published: string) => ({ title: 'Elected', published, persons: [ali('president')] });
    expect(concerned(elected('2020-08-02'))).toEqual(['2020-08-01', null]);
    expect(concerned(elected('2015-07-30'))).toEqual(['2015-08-01', null]);
    expect(concerned(elected('2017-10-01'))).toEqual([null]);
    expect(concerned(elected('2015-07-30'), elected('2020-08-02'))).toEqual(['2015-08-01', '2020-08-01', null]);
  });

  it('not those with a day when an office is told again', () => {
    expect(concerned({ title: 'Again', published: '2020-08-02', persons: [ali()] })).toEqual([null]);
  });

  it('all of somebody who is told apart from a namesake now, since that is another id', () => {
    const namesake = { title: 'Namesake', published: '2020-01-01', persons: [{ ...ali(), country: 'KZ' }] } as const;
    expect(concerned({ ...namesake, persons: [...namesake.persons] })).toEqual(['2015-08-01', '2020-08-01', null]);
  });
});
