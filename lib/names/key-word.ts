import { classifySounds, reduceSounds } from './sound-classes';
import { USUAL_SPELLINGS } from './usual-spellings';

/** Common names that differ in vowels only, such as Hasan and Hussain: their short keys would be equal. */
const VOWELS_COUNT: ReadonlySet<string> = findNamesWithEqualKeys();

function findNamesWithEqualKeys(): Set<string> {
  const namesOf = new Map<string, string[]>();
  for (const name of USUAL_SPELLINGS) {
    const key = reduceSounds(classifySounds(name));
    namesOf.set(key, [...(namesOf.get(key) ?? []), name]);
  }
  return new Set([...namesOf.values()].filter((names) => names.length > 1).flat());
}

/** The phonetic key of one lower-case Latin word in its usual spelling; empty for a word without sounds. */
export function keyWord(word: string): string {
  const sounds = classifySounds(word);
  return VOWELS_COUNT.has(word) ? sounds : reduceSounds(sounds);
}
