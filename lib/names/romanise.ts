import type { Language, Script } from '@/lib/contracts/vocabulary';
import { foldLatin } from './fold-latin';
import { readSpokenInitials } from './initials';
import { romaniseArabic } from './romanise-arabic';
import { romaniseChinese } from './romanise-chinese';
import { romaniseCyrillic } from './romanise-cyrillic';
import { romaniseHan } from './romanise-han';
import { romaniseIndic } from './romanise-indic';
import { scriptOf } from './script-of';
import { unglueArticle } from './unglue-article';
import { canonicalSpelling } from './usual-spellings';

const SCRIPT_OF_LANGUAGE: Readonly<Record<Language, Script>> = { en: 'Latn', hi: 'Deva', bn: 'Beng', ru: 'Cyrl' };

/** No script that articles are read in, but names are asked for in it. */
const ARABIC = /\p{Script=Arabic}/u;

function isLanguage(hint: Language | Script): hint is Language {
  return hint in SCRIPT_OF_LANGUAGE;
}

/** One lower-case word of a name in Latin letters, without diacritics. */
export function romaniseWord(word: string, script: Script | null): string {
  if (script === 'Deva' || script === 'Beng') return romaniseIndic(word, script);
  if (script === 'Cyrl') return romaniseCyrillic(word.toLowerCase());
  if (script === null && ARABIC.test(word)) return romaniseArabic(word);
  return foldLatin(word).toLowerCase();
}

function toTitleCase(word: string): string {
  return word.replace(/(^|[-'’.])(\p{Ll})/gu, (_, edge: string, letter: string) => edge + letter.toUpperCase());
}

/**
 * A full name in Latin letters, title case, one space between words: `জয়শঙ্কর` → `Jayshankar`. A word in a script
 * that is not known stays as it is; initials that are spoken letters become letters (`एस. जयशंकर` → `S. Jayshankar`). `hint` says the language or script; each word's own letters win over it.
 */
export function romanise(text: string, hint?: Language | Script): string {
  const script = hint !== undefined && isLanguage(hint) ? SCRIPT_OF_LANGUAGE[hint] : (hint ?? null);
  const words = romaniseHan(text.normalize('NFC')).trim().split(/\s+/u).filter(Boolean);
  const chinese = romaniseChinese(words);
  if (chinese !== null) return chinese.map(toTitleCase).join(' ');
  return words
    .map((word) => {
      const own = scriptOf(word) ?? script;
      if (own === 'Latn') return unglueArticle(foldLatin(word)).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
      const initials = word.endsWith('.') ? readSpokenInitials(word.replaceAll('.', '')) : null;
      if (initials !== null) return initials.map((letter) => `${letter.toUpperCase()}.`).join('');
      const parts = word.split('-').map((part) => canonicalSpelling(romaniseWord(part, own)));
      return toTitleCase(parts.join('-'));
    })
    .join(' ');
}
