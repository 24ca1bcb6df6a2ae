import { keyWord } from './key-word';
import { splitNameWords } from './name-words';

/** The phonetic key of each word of a name, in the order of the text; `[]` for a text without letters. */
export function nameKeys(text: string): string[] {
  return splitNameWords(text).map(keyWord).filter(Boolean);
}

/**
 * One phonetic key of a whole name, equal for its spellings in Devanagari, Bengali, Latin and Cyrillic letters and for
 * either order of family and given name: जयशंकर, জয়শঙ্কর, Jaishankar, Джайшанкар. Empty for a text without letters.
 */
export function nameKey(text: string): string {
  return nameKeys(text).toSorted().join(' ');
}
