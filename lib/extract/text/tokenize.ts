import { foldWithOffsets } from './fold';
import { classAt, classOf, HALF, LETTER, LOW_LINE, lengthAt, MARK, NUMBER, SPACE } from './sign-classes';
import { WordTable } from './word-table';

/** A word, number or sign as spelled, wherever it stands. */
export interface Word {
  text: string;
  /** Folded form for matching, and the offset in `text` of each of its code units where folding moved them. */
  key: string;
  offsets: readonly number[] | null;
  kind: 'word' | 'number' | 'punct';
}

export interface Token<W extends Word = Word> {
  start: number;
  /** Exclusive, in the clean text. */
  end: number;
  /** Whether white space stands before it. */
  spaced: boolean;
  word: W;
}

const HANDLE = /^@[\p{L}\p{N}_]+/u;
const STARTS_NUMBER = /^\p{N}/u;
const HAS_LETTER = /[\p{L}\p{M}]/u;
const DIGITS = /^\p{Nd}{1,9}$/u;
const HANDLE_REACH = 64;
const HYPHEN = 0x2d;
const IN_WORD = LETTER | MARK | LOW_LINE;

/** Equal spellings are read once. */
const words = new WordTable<Word>(readWord, 20_000);

/** A word read from its spelling. */
export function readWord(text: string): Word {
  const { key, offsets } = foldWithOffsets(text);
  return { text, key, offsets, kind: kindOf(text) };
}

/** Words, numbers and signs of `text` between `from` and `to`. */
export function tokenize(text: string, from: number, to: number): Token[] {
  return tokenizeWith(text, { from, to }, words);
}

/** The same with words as a caller knows them: letters with their marks, @handles and #tags; numbers apart from letters; every other sign alone. */
export function tokenizeWith<W extends Word>(
  text: string,
  range: { from: number; to: number },
  words: WordTable<W>,
): Token<W>[] {
  const tokens: Token<W>[] = [];
  let spaced = true;
  for (let at = range.from; at < range.to; ) {
    const classes = classAt(text, at, range.to);
    if ((classes & SPACE) !== 0) {
      spaced = true;
      at++;
      continue;
    }
    const end = endOfToken(text, at, classes, range.to);
    // "--" is a dash.
    tokens.push({ start: at, end, spaced, word: words.at(text, at, text.charCodeAt(at) === HYPHEN ? at + 1 : end) });
    spaced = false;
    at = end;
  }
  return tokens;
}

function endOfToken(text: string, at: number, classes: number, to: number): number {
  if ((classes & IN_WORD) !== 0) return endOfRun(text, at, IN_WORD, to);
  if ((classes & NUMBER) !== 0) return endOfRun(text, at, NUMBER, to);
  const code = text.charCodeAt(at);
  if (code === 0x40) {
    const handle = HANDLE.exec(text.slice(at, Math.min(to, at + HANDLE_REACH)));
    if (handle) return at + handle[0].length;
  }
  if (code === HYPHEN) return afterHyphens(text, at, to);
  if (code === 0x40 || code === 0x23) return endOfRun(text, at + 1, IN_WORD, to);
  return (classes & HALF) !== 0 || code >= 0xd800 ? at + lengthAt(text, at, to) : at + 1;
}

function afterHyphens(text: string, from: number, to: number): number {
  let at = from + 1;
  while (at < to && text.charCodeAt(at) === HYPHEN) at++;
  return at;
}

/** The end of the signs from `at` that have one of the classes. */
function endOfRun(text: string, at: number, wanted: number, to: number): number {
  let end = at;
  while (end < to) {
    const code = text.charCodeAt(end);
    const isPlain = code < 0xd800;
    if (((isPlain ? classOf(code) : classAt(text, end, to)) & wanted) === 0) break;
    end += isPlain ? 1 : lengthAt(text, end, to);
  }
  return end;
}

function kindOf(word: string): Word['kind'] {
  if (STARTS_NUMBER.test(word)) return 'number';
  return HAS_LETTER.test(word) ? 'word' : 'punct';
}

/** The value of digits in any script (`२४`, `২৪`, `24`), or null when it is no number of up to nine digits. */
export function readNumber(text: string): number | null {
  if (!DIGITS.test(text)) return null;
  let value = 0;
  for (const sign of text) value = value * 10 + digitOf(sign);
  return value;
}

/** Decimal digits stand in runs of ten whose zero is found by walking back to the start of the run. */
function digitOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return code - 0x30;
  let zero = code;
  while (code - zero < 9 && DIGITS.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}
