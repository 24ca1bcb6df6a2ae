import { foldWithOffsets } from './fold';
import { remember } from './remember';

export interface Token {
  start: number;
  /** Exclusive, in the clean text. */
  end: number;
  text: string;
  /** Folded form for matching, and the offset in `text` of each of its code units. */
  key: string;
  offsets: readonly number[];
  kind: 'word' | 'number' | 'punct';
  /** Whether white space stands before it. */
  spaced: boolean;
}

/** Letters with their marks, @handles and #tags; numbers apart from letters; every other sign alone. */
const TOKEN = /[@#]?[\p{L}\p{M}_]+|\p{N}+|[^\s]/gu;
const LONGEST = 40;
const foldOnce = remember(foldWithOffsets, 20_000);
const HANDLE = /^@[\p{L}\p{N}_]+/u;

/** Words, numbers and signs of `text` between `from` and `to`. */
export function tokenize(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  const slice = text.slice(from, to);
  TOKEN.lastIndex = 0;
  let last = 0;
  for (let match = TOKEN.exec(slice); match; match = TOKEN.exec(slice)) {
    const handle = match[0].startsWith('@') ? HANDLE.exec(slice.slice(match.index, match.index + 64)) : null;
    const word = handle?.[0] ?? match[0];
    TOKEN.lastIndex = match.index + word.length;
    const { key, offsets } = word.length > LONGEST ? foldWithOffsets(word) : foldOnce(word);
    const start = from + match.index;
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      key,
      offsets,
      kind: kindOf(word),
      spaced: match.index > last || match.index === 0,
    });
    last = match.index + word.length;
  }
  return tokens;
}

function kindOf(word: string): Token['kind'] {
  if (/^\p{N}/u.test(word)) return 'number';
  return /[\p{L}\p{M}]/u.test(word) ? 'word' : 'punct';
}

/** The value of digits in any script (`२४`, `২৪`, `24`), or null when it is no number of up to nine digits. */
export function readNumber(text: string): number | null {
  if (!/^\p{Nd}{1,9}$/u.test(text)) return null;
  let value = 0;
  for (const sign of text) value = value * 10 + digitOf(sign);
  return value;
}

/** Decimal digits stand in runs of ten whose zero is found by walking back to the start of the run. */
function digitOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return code - 0x30;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}
