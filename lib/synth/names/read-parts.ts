import type { Language } from '@/lib/contracts/vocabulary';

/** One part of a name in the letters of each language. */
export type NamePart = Readonly<Record<Language, string>>;

/** Reads a table of name parts: `Latin|Devanagari|Bengali|Cyrillic`, a part a line. */
export function readParts(table: string): readonly NamePart[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [en = '', hi = '', bn = '', ru = ''] = line.normalize('NFC').split('|');
      return { en, hi, bn, ru };
    });
}
