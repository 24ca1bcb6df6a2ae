// A query as search takes it: the words that a name must have, and the initials that it may abbreviate.
import { isParticle, nameKeys, nameWords, type PreparedName, prepareName, romaniseHan } from '@/lib/names';
import { foldWords, initialsOf, typedKeys } from '@/lib/resolve/search-keys';

/** One word of a query. */
export interface AskedWord {
  /** As typed, folded; another reading of it that only the whole name shows stands behind it. */
  forms: string[];
  sounds: ReadonlySet<string>;
  /** Its letters with one left out, as keys. */
  slips: ReadonlySet<string>;
  name: PreparedName;
}

export interface Query {
  words: AskedWord[];
  /** Words that need not be there. */
  particles: string[];
  /** How many words were typed, particles and initials too. */
  size: number;
  /** Latin letters that a name begins with as it sounds, for `S.`, `एस.`. */
  initials: string[];
  /** Whether only the letters as typed count, in their own script. */
  exact: boolean;
}

/**
 * Reads a query once for all names that it is compared with. Particles before other words (`al`, `bin`) need not be there: papers
 * leave them out, and names are not found by them.
 */
export function prepareQuery(given: string, exact: boolean): Query {
  // A Chinese name is written as one word, and is two.
  const text = exact ? given : romaniseHan(given);
  const typed = foldWords(text);
  const words = typed.filter((word, at) => at === typed.length - 1 || !isParticle(word));
  const read = nameWords(text);
  const isAligned = read.length === words.length;
  const isInitial = (at: number): boolean => !exact && typed.length > 1 && isAligned && read[at]?.length === 1;
  const asked = words.flatMap((word, at) =>
    isInitial(at) ? [] : [describeWord(word, isAligned ? read[at] : undefined)],
  );
  const initials = [...initialsOf(read.filter((_, at) => isInitial(at)))];
  const particles = typed.filter((word) => !words.includes(word));
  const query = { particles, size: typed.length, exact };
  if (asked.length > 0) return { words: asked, initials, ...query };
  // Letters alone are no name: they are looked for as they stand.
  return { words: words.map((word) => describeWord(word)), initials: [], ...query };
}

function describeWord(word: string, reading?: string): AskedWord {
  const forms = reading === undefined || reading === word ? [word] : [word, reading];
  const slips = new Set(typedKeys(word));
  return { forms, sounds: new Set(forms.flatMap(nameKeys)), slips, name: prepareName(word) };
}
