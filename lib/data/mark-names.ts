// Which parts of a quote to mark: the names that the fact joins.

const IS_WORD = /^[\p{L}\p{M}\p{N}_]$/u;
/** A part of a name that is this short ("Li", "де") would be found inside other words. */
const SHORTEST_PART = 3;

/**
 * Finds each person in `quote` by one of the spellings that the article has for them: the whole name first, then its longest
 * part. Endings may follow (জয়শঙ্করের), so only the left edge must be a word's. Offsets count in `quote`, in ascending order.
 */
export function markNames(quote: string, spellings: string[][]): [number, number][] {
  const marks = spellings.flatMap((texts) => findName(quote, texts) ?? []);
  marks.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return marks.filter((mark, index) => index === 0 || mark[0] >= (marks[index - 1]?.[1] ?? 0));
}

function findName(quote: string, texts: string[]): [[number, number]] | null {
  const parts = texts.flatMap((text) => text.split(/\s+/u)).filter((part) => part.length >= SHORTEST_PART);
  for (const candidate of [...byLength(texts), ...byLength(parts)]) {
    const start = findAtWordStart(quote, candidate);
    if (start >= 0) return [[start, start + candidate.length]];
  }
  return null;
}

const byLength = (texts: string[]) => [...new Set(texts)].sort((a, b) => b.length - a.length || a.localeCompare(b));

function findAtWordStart(quote: string, candidate: string): number {
  if (candidate === '') return -1;
  for (let at = quote.indexOf(candidate); at >= 0; at = quote.indexOf(candidate, at + 1)) {
    if (at === 0 || !IS_WORD.test(quote.charAt(at - 1))) return at;
  }
  return -1;
}
