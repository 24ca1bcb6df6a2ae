const MARKS = /[\u200b-\u200f\u2060\ufeff\u09bc\u093c]/gu;
const PUNCTUATION = /[.\u00b7’'`\-–]/gu;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}@_]+/u;

/** A spelling without what does not tell names apart: joiners, nuktas, dots and hyphens, case. */
export function foldName(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').replace(PUNCTUATION, ' ').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** The words of a text, folded. */
export function foldedWords(text: string): string[] {
  return foldName(text).split(BETWEEN_WORDS).filter(Boolean);
}

/** Whether one spelling holds the other as consecutive words: `Lavrov` and `Sergey Lavrov`. */
export function isSameName(a: string, b: string): boolean {
  return holds(foldedWords(a), foldedWords(b)) || holds(foldedWords(b), foldedWords(a));
}

function holds(long: string[], short: string[]): boolean {
  if (short.length === 0) return false;
  return long.some((_, from) => short.every((word, offset) => word === long[from + offset]));
}
