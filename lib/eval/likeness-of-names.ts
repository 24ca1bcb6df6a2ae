import { foldedWords } from '@/lib/eval/fold-name';

/** So many last letters of a word may be an ending: a name stands in the gold in one case, in the text in several. */
const MAX_ENDING = 3;

/** What a word has at least that is told apart by its beginning alone; shorter ones need another word of the name beside them. */
const ALONE = 3;

/** 0 unless each word of the shorter name is, but for its ending, one of the longer; more the more words agree as they stand. */
export function likenessOfNames(one: string, other: string): number {
  const [a, b] = [foldedWords(one), foldedWords(other)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 0;
  const points = short.map((word) => Math.max(0, ...long.map((other) => likenessOfWords(word, other))));
  // "ওয়াং ইয়ের" is "ওয়াং ই" with an ending: a surname of one letter is known by the name that it stands with.
  if (points.at(-1) === 0 && points.includes(2) && isShortWithEnding(short.at(-1) ?? '', long.at(-1) ?? ''))
    points[points.length - 1] = 1;
  return points.includes(0) ? 0 : points.reduce((sum, point) => sum + point, 0);
}

function isShortWithEnding(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length < ALONE && long.startsWith(short) && long.length - short.length <= MAX_ENDING;
}

function likenessOfWords(a: string, b: string): number {
  if (a === b) return 2;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared >= MAX_ENDING && shared >= Math.max(a.length, b.length) - MAX_ENDING ? 1 : 0;
}
