// Two letters begin thousands of names. Each name is filed under the first two letters of its words and a rank that grows with
// how often the named one met, so that the most met of any two letters are found without looking at the others.

/** Ranks double: 1 has met once, 2 two or three times, 3 four to seven times … Nobody is above the highest. */
const HIGHEST = 9;

const LETTERS = 2;

/** The rank of whoever met so many times. */
export function rankOf(meetings: number): number {
  return meetings < 1 ? 0 : Math.min(HIGHEST, 1 + Math.floor(Math.log2(meetings)));
}

/** The first two letters of a folded word. */
export function startOf(word: string): string {
  return [...word].slice(0, LETTERS).join('');
}

/** What a start of names is filed under. */
export function startKey(start: string, rank: number): string {
  return `${start}:${rank}`;
}

/** The keys of a start, the most met first. */
export function startKeys(start: string): string[] {
  return Array.from({ length: HIGHEST + 1 }, (_, at) => startKey(start, HIGHEST - at));
}
