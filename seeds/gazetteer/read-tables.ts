// The gazetteer's own table format. It keeps a record to a few lines, so that a reader of any of the four languages can check it.
//
// A name is written as a pattern: `Sergey/Sergei Viktorovich? *Lavrov`. `/` gives alternatives of a word, `?` after a word
// makes it optional, `_` joins words that belong together, `|` separates whole patterns, and `*` marks the family name (or
// whatever stands alone in texts). The first alternative is the usual spelling.
import type { Spellings } from '@/lib/contracts/gazetteer';
import { LANGUAGES, type Language } from '@/lib/contracts/vocabulary';

/** What a data table says wrongly, with the place. */
export class GazetteerTableError extends Error {
  override name = 'GazetteerTableError';
}

/** Blocks of lines separated by empty lines; lines are trimmed, lines that begin with `//` are comments. */
export function readBlocks(table: string): string[][] {
  return table
    .normalize('NFC')
    .split(/\n\s*\n/u)
    .map((block) => readLines(block))
    .filter((lines) => lines.length > 0);
}

/** Lines that are neither empty nor comments. */
export function readLines(table: string): string[] {
  return table
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'));
}

/** Items between `|`, trimmed, without doubles. */
export function readList(text: string): string[] {
  const items = text.split('|').map((item) => item.trim());
  return [...new Set(items)].filter(Boolean);
}

/** One value a language in the order of LANGUAGES, from texts in that order. */
export function spellInEachLanguage(
  texts: readonly string[],
  read: (text: string) => string[],
  place: string,
): Spellings {
  const spell = (language: Language): string[] => {
    const spelled = read(texts[LANGUAGES.indexOf(language)] ?? '');
    if (spelled.length === 0) throw new GazetteerTableError(`${place}: no name in ${language}`);
    return spelled;
  };
  return { en: spell('en'), hi: spell('hi'), bn: spell('bn'), ru: spell('ru') };
}

function expandPattern(pattern: string): string[] {
  return pattern
    .trim()
    .split(/\s+/u)
    .reduce<string[]>(
      (heads, word) => {
        const bare = word.replace(/^\*/u, '').replace(/\?$/u, '');
        const alternatives = bare.split('/').map((part) => part.replace(/_/gu, ' '));
        const choices = word.endsWith('?') ? ['', ...alternatives] : alternatives;
        return choices.flatMap((choice) => heads.map((head) => [head, choice].filter(Boolean).join(' ')));
      },
      [''],
    );
}

/** Every spelling of the whole name that a line of patterns allows, the usual one first. */
export function expandFull(line: string): string[] {
  return [...new Set(line.split('|').flatMap(expandPattern))].filter(Boolean);
}

/** The spellings of the words marked with `*`, or the whole name when no word is marked. */
export function expandFamily(line: string): string[] {
  const marked = line.split(/[|\s]+/u).filter((word) => word.startsWith('*'));
  return marked.length > 0 ? [...new Set(marked.flatMap(expandPattern))] : expandFull(line);
}
