import type { Language } from '@/lib/contracts/vocabulary';
import { packs } from '../languages';
import type { LanguagePack } from '../languages/pack';
import { fold } from './fold';
import { tokenize } from './tokenize';

const SAMPLE = 20_000;
const SCRIPTS: Record<string, RegExp> = {
  Deva: /\p{Script=Devanagari}/gu,
  Beng: /\p{Script=Bengali}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Latn: /\p{Script=Latin}/gu,
};

/** The language of a text among those that have a pack, or null: by its script, then by common words of the language. */
export function detectLanguage(text: string): Language | null {
  const sample = text.slice(0, SAMPLE);
  const lettersOf = (pack: LanguagePack) => (sample.match(SCRIPTS[pack.script] ?? /$^/u) ?? []).length;
  const letters = (sample.match(/\p{L}/gu) ?? []).length;
  const words = new Set(tokenize(sample, 0, sample.length).map((token) => token.key));
  const ranked = packs
    .map((pack) => ({
      pack,
      letters: lettersOf(pack),
      known: pack.signature.filter((word) => words.has(fold(word))).length,
    }))
    .filter((entry) => entry.letters > 0 && entry.letters >= letters * 0.3 && entry.known > 0)
    .toSorted((a, b) => b.known - a.known || b.letters - a.letters);
  return ranked[0]?.pack.language ?? null;
}
