// Says which language a text seems to be in, when it is none that Sidelines reads: an honest guess by its letters.
import type { Language } from '@/lib/contracts/vocabulary';

const NAMES: Record<Language, string> = { en: 'English', hi: 'Hindi', bn: 'Bengali', ru: 'Russian' };

/** With the share of a text's letters that speaks for the language: a few letters set Urdu and Persian apart from Arabic. */
const SCRIPTS: readonly (readonly [name: string, letter: RegExp, least: number])[] = [
  ['Urdu', /[ٹڈڑںےۓ]/gu, 0.02],
  ['Persian', /[پچژگ]/gu, 0.02],
  ['Arabic', /\p{Script=Arabic}/gu, 0.3],
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.05],
  ['Chinese', /\p{Script=Han}/gu, 0.3],
  ['Korean', /\p{Script=Hangul}/gu, 0.3],
  ['Tamil', /\p{Script=Tamil}/gu, 0.3],
  ['Telugu', /\p{Script=Telugu}/gu, 0.3],
  ['Malayalam', /\p{Script=Malayalam}/gu, 0.3],
  ['Kannada', /\p{Script=Kannada}/gu, 0.3],
  ['Gujarati', /\p{Script=Gujarati}/gu, 0.3],
  ['Punjabi', /\p{Script=Gurmukhi}/gu, 0.3],
  ['Odia', /\p{Script=Oriya}/gu, 0.3],
  ['Sinhala', /\p{Script=Sinhala}/gu, 0.3],
  ['Thai', /\p{Script=Thai}/gu, 0.3],
  ['Armenian', /\p{Script=Armenian}/gu, 0.3],
  ['Georgian', /\p{Script=Georgian}/gu, 0.3],
  ['Hebrew', /\p{Script=Hebrew}/gu, 0.3],
  ['Greek', /\p{Script=Greek}/gu, 0.3],
];

/** One line for the reader of a report. `read` are the languages that can be read. */
export function describeUnreadLanguage(text: string, read: readonly Language[]): string {
  const list = new Intl.ListFormat('en').format(read.map((lang) => NAMES[lang]));
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return `This text has no letters. Sidelines reads ${list}.`;
  const share = (letter: RegExp): number => (sample.match(letter)?.length ?? 0) / letters;
  const written = SCRIPTS.find(([, letter, least]) => share(letter) > least);
  const guess = written ? `This looks like ${written[0]}.` : 'The language of this text is not one that is read.';
  return `${guess} Sidelines reads ${list}.`;
}
