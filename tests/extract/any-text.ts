// Random texts out of everything that packs and gazetteer know, and out of what breaks readers of text.
import fc from 'fast-check';
import { packs } from '@/lib/extract/languages';
import type { LanguagePack } from '@/lib/extract/languages/pack';
import { loadGazetteer } from '@/seeds/gazetteer';

const { persons, countries, cities, organizations } = loadGazetteer();

/** Page markup, invisible and bidi signs, halves of pairs, decomposed letters, digits of several scripts. */
const TRAPS = [
  ...['<p>', '</p>', '<a href="x">', '<nav>', '</nav>', '<script>', '<!--', '-->', '&nbsp;', '&#x200d;', '&#9999999;'],
  ...['\u200b', '\u200c', '\u200d', '\u200f', '\u202e', '\u202c', '\u2066', '\u2069', '\ufeff', '\u00ad', '\u0000'],
  ...['\ud800', '\udc00', '\ud83d\ude00', '\u095b', '\u09af\u09bc', 'e\u0301', '\u0438\u0306', '\u0301', '\u093c'],
  ...['2024', '२०२४', '২০২৪', '٢٠٢٤', '99/99/9999', '31.02.2024', '3-4', '24-й', '24वीं', '0', '99999999999999999999'],
  ...['।', '.', '!', '?', ',', ':', ';', '—', '-', '(', ')', '"', '“', '«', '»', '|', '#tag', '@who', 'X-এর', '---'],
  ...['\n', '\n\n', '\r\n', '\u2028', '\t', '\u00a0'],
];

/** Words and names as one pack's language writes them. */
function wordsOf(pack: LanguagePack): string[] {
  const named = [
    ...persons.map((one) => one.full),
    ...persons.map((one) => one.family),
    ...countries.map((one) => one.names),
  ];
  const places = [...cities, ...organizations].map((one) => one.names);
  return [
    ...pack.lexicon.flatMap((group) => group.words.split('|')),
    ...[...named, ...places].flatMap((names) => names[pack.language] ?? names.en),
    ...pack.suffixes.map((suffix) => suffix.text),
    ...pack.furniture,
    ...pack.bylines,
    ...pack.publishedLabels,
  ].filter(Boolean);
}

const words = new Map(packs.map((pack) => [pack.language, fc.constantFrom(...wordsOf(pack))]));
const anyWord = fc.oneof(...words.values());

/** Pieces of a text that is mostly in the language of `pack`. */
export function anyPiece(pack: LanguagePack): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 8, arbitrary: words.get(pack.language) ?? anyWord },
    { weight: 2, arbitrary: anyWord },
    { weight: 3, arbitrary: fc.constantFrom(...TRAPS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  );
}

/** A text of one pack's words among those of the others, and traps; glued or spaced. */
export function anyText(pack: LanguagePack): fc.Arbitrary<string> {
  const glue = fc.constantFrom(' ', ' ', ' ', '', '-');
  return fc
    .array(fc.tuple(anyPiece(pack), glue), { minLength: 1, maxLength: 80 })
    .map((pieces) => pieces.flat().join(''));
}
