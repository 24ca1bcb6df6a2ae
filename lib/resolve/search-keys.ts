// Prefix search needs exact keys in the graph: each spelling is stored under the prefixes and the sound of its words, and the
// sounds also with one of them left out, so that a slip of the keys still finds them.
import { nameKeys } from '@/lib/names';

const SHORTEST = 2;
const LONGEST = 12;

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

/**
 * The keys that a spelling is stored under: `p:` every prefix of each word (2 to 12 characters), `k:` the sound of each word,
 * `t:` the sound with at most one letter left out.
 */
export function searchKeys(text: string): string[] {
  const prefixes = wordsOf(text).flatMap((word) => {
    const longest = Math.min(word.length, LONGEST);
    const lengths = Array.from({ length: Math.max(1, longest - SHORTEST + 1) }, (_, at) => SHORTEST + at);
    return lengths.map((length) => `p:${word.slice(0, length).join('')}`);
  });
  return [...new Set([...prefixes, ...soundKeys(text)])];
}

/** The keys to look a query up by: `p:` the start of each word, `k:` its sound, `t:` its sound with a letter left out. */
export function queryKeys(text: string): string[] {
  const starts = wordsOf(text).map((word) => `p:${word.slice(0, LONGEST).join('')}`);
  return [...new Set([...starts, ...soundKeys(text)])];
}

function wordsOf(text: string): string[][] {
  return foldText(text)
    .split(' ')
    .filter(Boolean)
    .map((word) => [...word]);
}

function soundKeys(text: string): string[] {
  const sounds = nameKeys(text);
  return [...sounds.map((key) => `k:${key}`), ...sounds.flatMap(slipKeys)];
}

/** Sounds shorter than this say too little once one is gone. */
const SHORTEST_SLIP = 4;

/** The key of a sound and those of it without one letter: two sounds that differ in one letter share one of them. */
function slipKeys(sound: string): string[] {
  if (sound.length < SHORTEST_SLIP) return [];
  const shorter = Array.from(sound, (_, at) => sound.slice(0, at) + sound.slice(at + 1));
  return [...new Set([sound, ...shorter])].map((key) => `t:${key}`);
}
