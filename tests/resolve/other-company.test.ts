import { describe, expect, it } from 'vitest';
import { findOtherCompany } from '@/lib/resolve';

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
});
