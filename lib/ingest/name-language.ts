// Says which language a text seems to be in, when it is none that Sidelines reads: an honest guess by its letters.
import { because, type Reason } from '@/lib/contracts/reason';
import type { Language } from '@/lib/contracts/vocabulary';

const ENGLISH = new Intl.DisplayNames('en', { type: 'language' });
/** Newer tables of names have "Bangla"; English elsewhere in Sidelines says "Bengali". */
const nameOf = (lang: string): string => (lang === 'bn' ? 'Bengali' : (ENGLISH.of(lang) ?? lang));

/** A language's code, with the share of a text's letters that speaks for the language: a few letters set Urdu and Persian apart from Arabic. */
const SCRIPTS: readonly (readonly [lang: string, letter: RegExp, least: number])[] = [
  ['ur', /[ٹڈڑںےۓ]/gu, 0.02],
  ['fa', /[پچژگ]/gu, 0.02],
  ['ar', /\p{Script=Arabic}/gu, 0.3],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.05],
  ['zh', /\p{Script=Han}/gu, 0.3],
  ['ko', /\p{Script=Hangul}/gu, 0.3],
  ['ta', /\p{Script=Tamil}/gu, 0.3],
  ['te', /\p{Script=Telugu}/gu, 0.3],
  ['ml', /\p{Script=Malayalam}/gu, 0.3],
  ['kn', /\p{Script=Kannada}/gu, 0.3],
  ['gu', /\p{Script=Gujarati}/gu, 0.3],
  ['pa', /\p{Script=Gurmukhi}/gu, 0.3],
  ['or', /\p{Script=Oriya}/gu, 0.3],
  ['si', /\p{Script=Sinhala}/gu, 0.3],
  ['th', /\p{Script=Thai}/gu, 0.3],
  ['hy', /\p{Script=Armenian}/gu, 0.3],
  ['ka', /\p{Script=Georgian}/gu, 0.3],
  ['he', /\p{Script=Hebrew}/gu, 0.3],
  ['el', /\p{Script=Greek}/gu, 0.3],
];

/** What to tell of a text in a language that is not read, with the code of the language that it looks like. `read` can be read. */
export function describeUnreadLanguage(text: string, read: readonly Language[]): { message: string; reason: Reason } {
  const rest = `Sidelines reads ${new Intl.ListFormat('en').format(read.map(nameOf))}.`;
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return { message: `This text has no letters. ${rest}`, reason: because('no_letters') };
  const share = (letter: RegExp): number => (sample.match(letter)?.length ?? 0) / letters;
  const written = SCRIPTS.find(([, letter, least]) => share(letter) > least);
  const reason = because('unread_language', { lang: written?.[0] ?? '' });
  if (!written) return { message: `The language of this text is not one that is read. ${rest}`, reason };
  return { message: `This looks like ${nameOf(written[0])}. ${rest}`, reason };
}
