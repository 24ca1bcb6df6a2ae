// A query as search takes it: the words that a name must have, and the initials that it may abbreviate.
import { nameKeys, nameWords, type PreparedName, prepareName } from '@/lib/names';
import { foldWords } from '@/lib/resolve/search-keys';

/** One word of a query. */
export interface AskedWord {
  /** As typed, folded; another reading of it that only the whole name shows stands behind it. */
  forms: string[];
  sounds: ReadonlySet<string>;
  name: PreparedName;
}

export interface Query {
  words: AskedWord[];
  /** Latin letters that stand for a name: `S.`, `एस.`. */
  initials: string[];
  /** Whether only the letters as typed count, in their own script. */
  exact: boolean;
}

/** Reads a query once for all names that it is compared with. */
export function prepareQuery(text: string, exact: boolean): Query {
  const words = foldWords(text);
  const read = nameWords(text);
  const isAligned = read.length === words.length;
  const isInitial = (at: number): boolean => !exact && words.length > 1 && isAligned && read[at]?.length === 1;
  const asked = words.flatMap((word, at) =>
    isInitial(at) ? [] : [describeWord(word, isAligned ? read[at] : undefined)],
  );
  // Letters alone are no name: they are looked for as they stand.
  if (asked.length === 0) return { words: words.map((word) => describeWord(word)), initials: [], exact };
  return { words: asked, initials: read.filter((_, at) => isInitial(at)), exact };
}

function describeWord(word: string, reading?: string): AskedWord {
  const forms = reading === undefined || reading === word ? [word] : [word, reading];
  return { forms, sounds: new Set(forms.flatMap(nameKeys)), name: prepareName(word) };
}
