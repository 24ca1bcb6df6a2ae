import type { NameHitRow } from '@/graph/queries/find-names';
import { findSpellings } from './find-spellings';
import { LIMITS } from './limits';
import type { ReadContext } from './read-context';

/** Two that a query names side by side, with the words that name each. */
export interface FoundPair {
  by: 'person' | 'country';
  a: { row: NameHitRow; text: string };
  b: { row: NameHitRow; text: string };
}

const KINDS = ['person', 'country'] as const;
/** What may stand between two names. */
const BETWEEN = /^(?:and|и|और|ও|এবং|[^\p{L}\p{N}]+)$/iu;
/** A name that is only like what was typed is no half of a pair. */
const LEAST = 1;

/** The two of one kind that a query names best when it is cut in two, wherever the cut is; null when it names no two. */
export async function findPair(context: ReadContext, text: string, exact: boolean): Promise<FoundPair | null> {
  const cuts = cutInTwo(text);
  const pairs = await Promise.all(
    cuts.map(async (halves) => {
      const [left, right] = await Promise.all(halves.map((half) => findSpellings(context, half, exact)));
      return KINDS.flatMap((by): FoundPair[] => {
        const [a, b] = [findFirst(left, by), findFirst(right, by)];
        return a && b && a.uid !== b.uid
          ? [{ by, a: { row: a, text: halves[0] }, b: { row: b, text: halves[1] } }]
          : [];
      });
    }),
  );
  const [best] = pairs.flat().toSorted((one, other) => qualityOf(other) - qualityOf(one));
  return best ?? null;
}

const findFirst = (rows: NameHitRow[] | undefined, by: string) =>
  rows?.find(({ uid, quality }) => uid.startsWith(`${by}:`) && quality >= LEAST);
const qualityOf = ({ a, b }: FoundPair) => Math.min(a.row.quality, b.row.quality);

/** Every way to cut a query between two words; what only joins them belongs to neither half. */
function cutInTwo(text: string): [string, string][] {
  const words = text.replaceAll(',', ' ').split(/\s+/u).filter(Boolean);
  if (words.length < 2 || words.length > LIMITS.pairWords) return [];
  const join = (half: string[]) => half.filter((word) => !BETWEEN.test(word)).join(' ');
  const joint = words.findIndex((word, at) => at > 0 && BETWEEN.test(word));
  const places = joint > 0 ? [joint] : words.slice(1).map((_, at) => at + 1);
  return places.flatMap((at): [string, string][] => {
    const [left, right] = [join(words.slice(0, at)), join(words.slice(at))];
    return left && right ? [[left, right]] : [];
  });
}
