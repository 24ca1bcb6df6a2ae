// What a code unit is, looked up in a table that is filled as texts bring new ones: patterns over every sign would cost more than all else.

/** Classes of a code unit, as bits. */
export const SPACE = 1;
export const LETTER = 2;
export const MARK = 4;
export const NUMBER = 8;
/** `_`, which joins the parts of handles. */
export const LOW_LINE = 16;
/** Half of a sign outside the basic plane. */
export const HALF = 32;
const SEEN = 64;
/** A capital letter. */
export const UPPER = 128;

const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [SPACE, /^\s$/],
  [LETTER, /^\p{L}$/u],
  // A variation selector behind a picture begins no word.
  [MARK, /^(?![\ufe00-\ufe0f])\p{M}$/u],
  [NUMBER, /^\p{N}$/u],
  [LOW_LINE, /^_$/],
  [HALF, /^[\ud800-\udfff]$/],
  [UPPER, /^\p{Lu}$/u],
];

const CLASSES = new Uint8Array(0x10000);

/** The classes of a code unit. */
export function classOf(code: number): number {
  const known = CLASSES[code] ?? 0;
  return known === 0 ? classify(code) : known;
}

function classify(code: number): number {
  const made = classesOfSign(String.fromCharCode(code)) | SEEN;
  CLASSES[code] = made;
  return made;
}

/** The classes of a sign of one or two code units. */
export function classesOfSign(sign: string): number {
  let classes = 0;
  for (const [bit, pattern] of PATTERNS) if (pattern.test(sign)) classes |= bit;
  return classes;
}

/** The classes of the sign that begins at `at`: of both halves together where they are a pair. */
export function classAt(text: string, at: number, to: number): number {
  const classes = classOf(text.charCodeAt(at));
  return (classes & HALF) !== 0 && lengthAt(text, at, to) === 2 ? classesOfSign(text.slice(at, at + 2)) : classes;
}

/** How many code units the sign at `at` has within `to`. */
export function lengthAt(text: string, at: number, to: number): 1 | 2 {
  return at + 1 < to && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Whether a word begins with a capital letter. */
export function isCapital(word: string): boolean {
  return word !== '' && (classAt(word, 0, word.length) & UPPER) !== 0;
}

/** How many signs a word has besides its marks. */
export function lettersIn(word: string): number {
  let count = 0;
  for (let at = 0; at < word.length; at += lengthAt(word, at, word.length))
    if ((classAt(word, at, word.length) & MARK) === 0) count++;
  return count;
}
