// The endings of case that a word which no lexicon knows may carry, found once for each spelling.
import { isGivenWord } from '../given-names';
import type { Case } from '../languages/tags';
import type { Lexer } from '../lexer';
import { remember } from '../text/remember';

/** Endings that end a name wherever they stand; a single consonant may also belong to the name. */
export const MIN_STEM = 2;
/** A dot below belongs to the letter before it (য়): no ending begins with it. */
const NUKTA = /[\u09bc\u093c]/u;
const UNCASED = /^\p{Lo}$/u;
const WORDS = 20_000;

/** Where an ending begins in a word, and whether it is a single consonant. */
export interface NameEnding {
  at: number;
  ending: Case;
  bare: boolean;
}

const byLexer = new WeakMap<Lexer, (text: string) => readonly NameEnding[]>();

/** The endings of a word, the longest first. */
export function endingsOf(lexer: Lexer): (text: string) => readonly NameEnding[] {
  const known = byLexer.get(lexer);
  if (known) return known;
  const made = remember((text) => findEndings(text, lexer), WORDS);
  byLexer.set(lexer, made);
  return made;
}

function findEndings(text: string, lexer: Lexer): NameEnding[] {
  const found: NameEnding[] = [];
  if (isGivenWord(text, lexer.pack)) return found;
  for (let at = MIN_STEM; at < text.length; at++) {
    const suffix = lexer.suffixOf(text.slice(at).replace(/\u09bc/gu, ''));
    if (!suffix || suffix.plural || suffix.nounsOnly || suffix.case === 'in' || endsInVirama(text, at)) continue;
    if (NUKTA.test(text.charAt(at))) continue;
    found.push({ at, ending: suffix.case, bare: text.length - at === 1 && UNCASED.test(text.slice(at)) });
  }
  return found;
}

/** No word ends in a sign that binds the next consonant. */
function endsInVirama(text: string, at: number): boolean {
  return /[\u094d\u09cd]$/u.test(text.slice(0, at));
}
