import type { Spellings } from '@/lib/contracts/gazetteer';
import { LANGUAGES, type Language, type Script } from '@/lib/contracts/vocabulary';
import { nameWords, remember, scriptOf } from '@/lib/names';
import type { GraphRows, NameRow } from './graph-rows';
import { foldWords, initialsOf, searchWords } from './search-keys';

export interface Spelling {
  text: string;
  lang: Language;
  script: Script;
}

/** Adds what search finds an entity by: each spelling of a language once. */
export function addNames(rows: GraphRows, uid: string, spellings: Spelling[]): void {
  for (const { text, lang, script } of spellings) {
    rows.addName({ id: `${uid}|${lang}|${text}`, of: uid, text, lang, script, ...wordsOf(text) });
  }
}

/** A gazetteer's spellings as a list. */
export function listSpellings(spellings: Spellings): Spelling[] {
  return LANGUAGES.flatMap((lang) =>
    spellings[lang].flatMap((text) => {
      const script = scriptOf(text);
      return script ? [{ text, lang, script }] : [];
    }),
  );
}

const wordsOf = remember((text: string): Pick<NameRow, 'words' | 'size' | 'initials'> => {
  return { words: searchWords(text), size: foldWords(text).length, initials: initialsOf(nameWords(text)) };
});
