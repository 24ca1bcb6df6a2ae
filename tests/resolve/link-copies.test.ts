import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linkCopies } from '@/lib/resolve/link-copies';

const LEAST = 0.8;

function pairsOf(sets: Set<string>[]): string[] {
  const pairs: string[] = [];
  linkCopies(sets, LEAST, { link: (a, b) => pairs.push([a, b].sort().join('-')), areLinked: () => false });
  return [...new Set(pairs)].sort();
}

/** All pairs, each compared. */
function comparedOf(sets: Set<string>[]): string[] {
  const share = (a: Set<string>, b: Set<string>): number => {
    const common = [...a].filter((item) => b.has(item)).length;
    return common / (a.size + b.size - common || 1);
  };
  return sets
    .flatMap((a, at) => sets.slice(at + 1).flatMap((b, to) => (share(a, b) >= LEAST ? [`${at}-${at + 1 + to}`] : [])))
    .sort();
}

it('finds exactly the pairs that a comparison of each with all finds', () => {
  // Sets of five to ten out of twelve letters are often alike, and often just not.
  const set = fc.subarray([...'abcdefghijkl'], { minLength: 1 }).map((items) => new Set(items));
  const sets = fc.array(set, { minLength: 2, maxLength: 10 });
  fc.assert(
    fc.property(sets, (all) => {
      expect(pairsOf(all)).toEqual(comparedOf(all));
    }),
    { numRuns: 2000 },
  );
});

it('takes four of five for enough, and less for too little', () => {
  expect(pairsOf([new Set('abcd'), new Set('abcde')])).toEqual(['0-1']);
  expect(pairsOf([new Set('abcx'), new Set('abcde')])).toEqual([]);
});

it('does not compare what is together already', () => {
  const links: number[][] = [];
  const areLinked = (): boolean => links.length > 0;
  linkCopies([new Set('abcde'), new Set('abcde'), new Set('abcde')], LEAST, {
    link: (a, b) => links.push([a, b]),
    areLinked,
  });
  expect(links).toEqual([[1, 0]]);
});
