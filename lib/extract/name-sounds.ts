// How names sound, worked out once for each spelling: the readings of a report ask for the same ones again and again.
import type { Language } from '@/lib/contracts/vocabulary';
import { nameKey, nameKeys, nameSimilarity, romanise, scriptOf, slugify } from '@/lib/names';
import { remember } from './text/remember';

const SPELLINGS = 20_000;
const LONGEST = 80;

const keysOf = remember<readonly string[]>(nameKeys, SPELLINGS);
const keyOf = remember(nameKey, SPELLINGS);
/** Names that are compared, and with how many others each. */
const COMPARING = 5_000;
const COMPARED = 200;
const similarTo = remember((a) => remember((b) => nameSimilarity(a, b), COMPARED), COMPARING);

/** The phonetic key of each word of a name. */
export function soundsOf(name: string): readonly string[] {
  return name.length > LONGEST ? nameKeys(name) : keysOf(name);
}

/** How alike two names sound, 0 to 1. */
export function likeness(a: string, b: string): number {
  return similarTo(a)(b);
}

/** One phonetic key of a whole name in either order. */
export function soundOf(name: string): string {
  return keyOf(name);
}

/** The script that most of a name is written in. */
export const scriptOfName = remember(scriptOf, SPELLINGS);

/** The part of a permalink that a name in Latin letters makes. */
export const slugOf = remember(slugify, SPELLINGS);

const latinByLanguage = new Map<Language, (name: string) => string>();

/** A name in Latin letters, read by its own script, or in the language of its report. */
export function latinOf(name: string, language: Language): string {
  const known =
    latinByLanguage.get(language) ?? remember((text) => romanise(text, scriptOfName(text) ?? language), SPELLINGS);
  latinByLanguage.set(language, known);
  return known(name);
}
