import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOtherCompany, mayBeOne } from '@/lib/resolve';

const of = (
  uid: string,
  participants: string[],
  more: { date?: string | null; gathering?: string; article?: string } = {},
) => {
  const { date = '2024-06-01', gathering = null, article = uid } = more;
  return { uid, participants, date, gathering, articles: [article] };
};
const flagged = (...meetings: ReturnType<typeof of>[]) => [...findOtherCompany(meetings)].sort();

describe('meetings on whose participants sources differ', () => {
  it('are those of one day, one with all of the other and one more', () => {
    expect(flagged(of('pair', ['a', 'b']), of('three', ['a', 'b', 'c']))).toEqual(['pair', 'three']);
  });

  it('are undated ones at one gathering, but not undated ones of nowhere', () => {
    const at = { date: null, gathering: 'summit' };
    expect(flagged(of('pair', ['a', 'b'], at), of('three', ['a', 'b', 'c'], at))).toEqual(['pair', 'three']);
    expect(flagged(of('pair', ['a', 'b'], { date: null }), of('three', ['a', 'b', 'c'], { date: null }))).toEqual([]);
  });

  it('are not two pairs, other days, or what one article tells apart', () => {
    expect(flagged(of('one', ['a', 'b']), of('other', ['a', 'c']))).toEqual([]);
    expect(flagged(of('pair', ['a', 'b']), of('three', ['a', 'b', 'c'], { date: '2024-06-02' }))).toEqual([]);
    const article = { article: 'paper' };
    expect(flagged(of('pair', ['a', 'b'], article), of('three', ['a', 'b', 'c'], article))).toEqual([]);
  });

  it('are exactly those that a comparison of each with all finds', () => {
    const people = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 2, maxLength: 4 });
    const meeting = fc.record({
      people,
      day: fc.constantFrom('2024-06-01', null),
      article: fc.constantFrom('x', 'y', 'z'),
    });
    fc.assert(
      fc.property(fc.array(meeting, { maxLength: 9 }), (made) => {
        const all = made.map(({ people: who, day: date, article }, at) =>
          of(`m${at}`, who, { date, gathering: 'summit', article }),
        );
        const isOne = (one: (typeof all)[number], other: (typeof all)[number]): boolean =>
          one !== other && mayBeOne(one, other) && one.articles[0] !== other.articles[0];
        const expected = all.filter((one) => all.some((other) => isOne(one, other))).map(({ uid }) => uid);
        expect(flagged(...all)).toEqual(expected.sort());
      }),
    );
  });
});
