import type { Script } from '@/lib/contracts/vocabulary';

const LETTERS: readonly (readonly [Script, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/gu],
  ['Deva', /\p{Script=Devanagari}/gu],
  ['Beng', /\p{Script=Bengali}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
];

/** The script that most letters of `text` are written in, or null when there is no letter of a known script. */
export function scriptOf(text: string): Script | null {
  let best: Script | null = null;
  let most = 0;
  for (const [script, letter] of LETTERS) {
    const count = text.match(letter)?.length ?? 0;
    if (count > most) {
      best = script;
      most = count;
    }
  }
  return best;
}
