import type { Spellings } from '@/lib/contracts/gazetteer';
import { LANGUAGES, type Language, type Script } from '@/lib/contracts/vocabulary';
import { scriptOf } from '@/lib/names';
import type { GraphRows } from './graph-rows';
import { compareText } from './most-given';
import { searchKeys } from './search-keys';

export interface Spelling {
  text: string;
  lang: Language;
  script: Script;
}

/**
 * Adds what search finds an entity by: for each key and language the shortest spelling that has it, since most spellings of
 * one name share most of their words.
 */
export function addNames(rows: GraphRows, uid: string, spellings: Spelling[]): void {
  const shortestFirst = spellings.toSorted((a, b) => a.text.length - b.text.length || compareText(a.text, b.text));
  const taken = new Set<string>();
  for (const { text, lang, script } of shortestFirst) {
    for (const key of keysOf(text)) {
      // One letter left out says nothing of a language: once is enough.
      const id = `${uid}|${key.startsWith('t:') ? '' : lang}|${key}`;
      if (taken.has(id)) continue;
      taken.add(id);
      rows.addName({ id, of: uid, key, text, lang, script });
    }
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

const MOST_CACHED = 20_000;
const cache = new Map<string, string[]>();

/** The same few thousand spellings come again with every article. */
function keysOf(text: string): string[] {
  const known = cache.get(text);
  if (known) return known;
  const keys = searchKeys(text);
  if (cache.size >= MOST_CACHED) cache.clear();
  cache.set(text, keys);
  return keys;
}
