import { CHINESE_FAMILY_NAMES, INDIC_FAMILY_NAMES, INDIC_SYLLABLES, PALLADIUS, PINYIN } from './chinese-syllables';
import { foldLatin } from './fold-latin';
import { romaniseIndic } from './romanise-indic';
import { scriptOf } from './script-of';

const MAX_SYLLABLES = 2;
const LONGEST_SYLLABLE = 8;

/** `text` cut into syllables that `read` knows, longest first, in pinyin; null when it cannot be cut. */
function cutSyllables(
  text: string,
  read: (syllable: string) => string | undefined,
  left = MAX_SYLLABLES,
): string | null {
  if (text === '') return '';
  if (left === 0) return null;
  for (let length = Math.min(LONGEST_SYLLABLE, text.length); length > 0; length -= 1) {
    const pinyin = read(text.slice(0, length));
    if (pinyin === undefined) continue;
    const rest = cutSyllables(text.slice(length), read, left - 1);
    if (rest !== null) return pinyin + rest;
  }
  return null;
}

function readPinyinWord(word: string, isFamilyName: boolean): string | null {
  const script = scriptOf(word);
  const plain = word.toLowerCase().replace(/[-’'ъ]/gu, '');
  if (script === 'Cyrl') return cutSyllables(plain, (syllable) => PALLADIUS.get(syllable));
  if (script === 'Latn')
    return cutSyllables(foldLatin(plain), (syllable) => (PINYIN.has(syllable) ? syllable : undefined));
  if (script === null) return null;
  const latin = romaniseIndic(word.replace(/-/gu, ''), script);
  const family = isFamilyName ? INDIC_FAMILY_NAMES.get(latin) : undefined;
  if (family !== undefined) return family;
  return cutSyllables(
    latin,
    (syllable) => INDIC_SYLLABLES.get(syllable) ?? (PINYIN.has(syllable) ? syllable : undefined),
  );
}

/**
 * The words of a Chinese name (a family name, then one or two given syllables) in lower-case pinyin, or null when they are
 * no such name: `Чжан Мин`, `झांग मिंग` → zhang, ming. A single word is never taken for one: `ли` may be anything.
 */
export function romaniseChinese(words: readonly string[]): string[] | null {
  if (words.length < 2 || words.length > 3) return null;
  const known: string[] = [];
  for (const word of words) {
    const pinyin = readPinyinWord(word, known.length === 0);
    // Most names end here, at their first word.
    if (pinyin === null || (known.length === 0 && !CHINESE_FAMILY_NAMES.has(pinyin))) return null;
    known.push(pinyin);
  }
  return known;
}
