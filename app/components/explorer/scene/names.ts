import type { LocalizedName } from '@/lib/contracts/api';
import type { Language } from '@/lib/contracts/vocabulary';

const WIDE_LINE = 13;
const LONGEST_WORD = 20;
const LONGEST_LINE = 30;

/** The name in a language, in Latin letters where that is not known. */
export function pickName(name: LocalizedName, language: Language): string {
  return name[language] ?? name.en;
}

// Making one costs more than using it; its rules are the same in every language.
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Latin and Cyrillic without marks that combine: each sign is a letter of its own, and no segmenter has to find that out. */
const PLAIN = /^[\u0020-\u02ff\u0400-\u0482\u048a-\u052f]*$/;

/** The letters that a reader sees: one per grapheme cluster, so that no conjunct is ever cut. */
export function splitGraphemes(text: string): string[] {
  if (PLAIN.test(text)) return text.split('');
  return [...graphemes.segment(text)].map((part) => part.segment);
}

/** A name in at most two lines, as even as its words allow; words of over 20 letters and lines of over 30 end in "…". */
export function wrapName(text: string): string[] {
  const words = text.split(/\s+/).filter(Boolean).map(shortenWord);
  const letters = words.map((word) => splitGraphemes(word).length);
  const length = (from: number, to: number) =>
    letters.slice(from, to).reduce((sum, count) => sum + count, Math.max(0, to - from - 1));
  if (words.length < 2 || length(0, words.length) <= WIDE_LINE) return [words.join(' ')];
  let best = 1;
  for (let at = 1; at < words.length; at++) {
    const spread = (cut: number) => Math.max(length(0, cut), length(cut, words.length));
    if (spread(at) < spread(best)) best = at;
  }
  return [words.slice(0, best), words.slice(best)].map((line) => shorten(line.join(' '), LONGEST_LINE));
}

function shortenWord(word: string): string {
  return shorten(word, LONGEST_WORD);
}

function shorten(text: string, longest: number): string {
  const letters = splitGraphemes(text);
  return letters.length > longest
    ? `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : text;
}

const FAMILY_FIRST = new Set(['CN', 'TW', 'KP', 'KR', 'VN']);
/** Letters of a name that is short enough for a narrow sheet; those of Indic scripts, with their signs, are wider. */
const NARROW_LINE = 11;
const NARROW_INDIC_LINE = 7;

/** The family name: enough for a narrow sheet. Where it comes first the name stays whole; such names are short. */
export function shortenName(text: string, country: string | null): string {
  if (country !== null && FAMILY_FIRST.has(country)) return text;
  const words = text.split(/\s+/).filter(Boolean);
  const last = words.at(-1);
  const longest = PLAIN.test(text) ? NARROW_LINE : NARROW_INDIC_LINE;
  return last === undefined || splitGraphemes(text).length <= longest ? text : last;
}
