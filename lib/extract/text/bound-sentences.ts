// A line without full stops must not become one endless sentence: what reads a sentence may look at all of it.
import type { Range } from './segment';

/** No report has a longer sentence; lists of those present come near. In code units. */
const LONGEST = 1500;
/** How far back from the limit a better place to cut is looked for. */
const WINDOW = 500;
const CLAUSE_SIGN = /[,;:，、—–|]/u;
const SPACE = /\s/u;
/** Signs that belong to the one before them: marks, and the second half of a pair. */
const ATTACHED = /[\p{M}\udc00-\udfff]/u;

/** The ranges, with longer ones than any sentence cut behind a comma or the like, else at a space, else between letters. */
export function boundSentences(text: string, ranges: readonly Range[]): Range[] {
  return ranges.flatMap((range) => {
    if (range.end - range.start <= LONGEST) return [range];
    const parts: Range[] = [];
    for (let start = range.start; start < range.end; ) {
      const end = range.end - start <= LONGEST ? range.end : cutBefore(text, start + LONGEST);
      parts.push({ start, end });
      start = end;
    }
    return parts;
  });
}

function cutBefore(text: string, limit: number): number {
  for (const place of [CLAUSE_SIGN, SPACE]) {
    for (let at = limit; at > limit - WINDOW; at--) if (place.test(text.charAt(at - 1))) return at;
  }
  let at = limit;
  while (at > limit - WINDOW && ATTACHED.test(text.charAt(at))) at--;
  return at;
}
