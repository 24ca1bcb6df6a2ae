// Search looks words up by exact keys in the graph: by the letters that they begin with, by their sound, and by letters and sound
// with one left out, so that a slip of the keys still finds them.
import { isParticle, nameKeys, nameWords } from '@/lib/names';

const SHORTEST = 2;
const LONGEST = 12;
/** Sounds shorter than this say too little once one is gone. */
const SHORTEST_SLIP = 4;
/** Words with fewer letters than this have too many neighbours. */
const SHORTEST_MISTYPED = 5;

/** A text as search compares it: lower case, no accents on Latin and Cyrillic letters, one spelling of nukta and nasal signs. */
export function foldText(text: string): string {
  return (
    text
      .normalize('NFD')
      // Vowel signs of the Indian scripts are marks too, and carry meaning: only accents go.
      .replace(/([\p{Script=Latin}\p{Script=Cyrillic}])\p{Mn}+/gu, '$1')
      .replace(/[\u093c\u09bc\u200c\u200d]/g, '')
      .replace(/\u0901/g, '\u0902')
      .replace(/['’ʼ`´]/gu, '')
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim()
  );
}

/** The folded words of a text, in its order. */
export function foldWords(text: string): string[] {
  return foldText(text).split(' ').filter(Boolean);
}

/**
 * The words that a spelling is found by: its own, folded, but for particles inside it, which too many share; and those that only
 * the whole name shows. `Xi Jinping` sounds as `shi`, `chinping`, which neither word does by itself.
 */
export function searchWords(text: string): string[] {
  const words = foldWords(text);
  const sounds = new Set(words.flatMap(nameKeys));
  const read = nameWords(text).filter((word) => nameKeys(word).some((key) => !sounds.has(key)));
  return [...new Set([...words.filter((word, at) => at === 0 || !isParticle(word)), ...read])];
}

/** The letters that words begin with as they sound: romanised words in, one letter a word out. */
export function initialsOf(words: readonly string[]): string {
  return words.map((word) => nameKeys(word)[0]?.charAt(0) ?? '').join('');
}

/**
 * The keys that a folded word is stored under: `p:` its beginnings (2 to 12 characters), `k:` its sound, `t:` its sound and
 * `d:` its letters with at most one left out.
 */
export function wordKeys(word: string): string[] {
  const letters = [...word];
  const longest = Math.max(SHORTEST, Math.min(letters.length, LONGEST));
  const starts = Array.from({ length: longest - SHORTEST + 1 }, (_, at) => letters.slice(0, SHORTEST + at).join(''));
  const mistyped = letters.length < SHORTEST_MISTYPED ? [] : typedKeys(word);
  return [...new Set([...starts.map((start) => `p:${start}`), ...soundKeys(word), ...mistyped])];
}

/** The keys to look a folded word of a query up by: `p:` the letters as typed, `k:` its sound, `t:` and `d:` with a letter left out. */
export function queryKeys(word: string): string[] {
  return [...new Set([`p:${[...word].slice(0, LONGEST).join('')}`, ...soundKeys(word), ...typedKeys(word)])];
}

function soundKeys(word: string): string[] {
  const sounds = nameKeys(word);
  return [...sounds.map((key) => `k:${key}`), ...sounds.flatMap(slipKeys)];
}

/** Whether a folded word is the typed one but for a letter: one more, one less, another one, or two that changed places. */
export function isMistyped(word: string, keysOfTyped: ReadonlySet<string>): boolean {
  return word.length >= SHORTEST_MISTYPED && typedKeys(word).some((key) => keysOfTyped.has(key));
}

/** The keys `d:` of a folded word, none of a short one. */
export function typedKeys(word: string): string[] {
  const letters = [...word].slice(0, LONGEST);
  if (letters.length < SHORTEST_MISTYPED - 1) return [];
  return [letters.join(''), ...withoutOne(letters)].map((key) => `d:${key}`);
}

function withoutOne(letters: readonly string[]): string[] {
  return letters.map((_, at) => letters.toSpliced(at, 1).join(''));
}

/** The key of a sound and those of it without one letter: two sounds that differ in one letter share one of them. */
function slipKeys(sound: string): string[] {
  if (sound.length < SHORTEST_SLIP) return [];
  return [...new Set([sound, ...withoutOne([...sound])])].map((key) => `t:${key}`);
}
