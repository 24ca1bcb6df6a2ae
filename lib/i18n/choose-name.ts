import type { LocalizedName } from '../contracts/api';
import type { Language } from '../contracts/vocabulary';
import type { Locale } from './locales';

export interface ChosenName {
  text: string;
  /** The language that the text is in, for its `lang` attribute. */
  lang: Language;
}

/** A name in the reader's language; in Latin letters where that is not known. */
export function chooseName(name: LocalizedName, locale: Locale): ChosenName {
  const own = name[locale];
  return own === undefined ? { text: name.en, lang: 'en' } : { text: own, lang: locale };
}

/** The same name in the other languages, without repetitions, for the line below. */
export function otherNames(name: LocalizedName, locale: Locale): ChosenName[] {
  const chosen = chooseName(name, locale);
  const seen = new Set([chosen.text]);
  const others: ChosenName[] = [];
  for (const lang of ['en', 'hi', 'bn', 'ru'] as const) {
    const text = name[lang];
    if (text === undefined || seen.has(text)) continue;
    seen.add(text);
    others.push({ text, lang });
  }
  return others;
}

/** The language whose script a text is written in; null for Latin and for mixtures, which need no `lang` of their own. */
export function languageOfText(text: string): Language | null {
  if (/\p{Script=Devanagari}/u.test(text)) return 'hi';
  if (/\p{Script=Bengali}/u.test(text)) return 'bn';
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : null;
}
