// Says which language a text seems to be in, when it is none that Sidelines reads: an honest guess by its letters.
const READ = 'Sidelines reads Hindi, Bengali, English and Russian.';

const SCRIPTS: readonly (readonly [name: string, letter: RegExp])[] = [
  ['Urdu', /[ٹڈڑںےۓ]/gu],
  ['Persian', /[پچژگ]/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Chinese', /\p{Script=Han}/gu],
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Korean', /\p{Script=Hangul}/gu],
  ['Tamil', /\p{Script=Tamil}/gu],
  ['Telugu', /\p{Script=Telugu}/gu],
  ['Malayalam', /\p{Script=Malayalam}/gu],
  ['Kannada', /\p{Script=Kannada}/gu],
  ['Gujarati', /\p{Script=Gujarati}/gu],
  ['Punjabi', /\p{Script=Gurmukhi}/gu],
  ['Odia', /\p{Script=Oriya}/gu],
  ['Sinhala', /\p{Script=Sinhala}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Armenian', /\p{Script=Armenian}/gu],
  ['Georgian', /\p{Script=Georgian}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Greek', /\p{Script=Greek}/gu],
];

/** One line for the reader of a report. */
export function describeUnreadLanguage(text: string): string {
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return `This text has no letters. ${READ}`;
  const share = (letter: RegExp): number => (sample.match(letter)?.length ?? 0) / letters;
  const written = SCRIPTS.find(
    ([name, letter]) => share(letter) > (name === 'Urdu' || name === 'Persian' ? 0.02 : 0.3),
  );
  return written
    ? `This looks like ${written[0]}. ${READ}`
    : `The language of this text is not one that is read. ${READ}`;
}
