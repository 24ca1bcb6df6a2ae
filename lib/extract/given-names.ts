// The words that many names begin with, by which an unknown run of words is told to be a person's name: "handed Filipe Nyusi a letter".
import type { Item } from './document';
import { hasTag } from './document';
import type { LanguagePack } from './languages/pack';
import { foldComposed } from './text/fold';

interface NameWords {
  beginnings: ReadonlySet<string>;
  namesakes: ReadonlySet<string>;
}

const words = new WeakMap<LanguagePack, NameWords>();

function wordsOf(pack: LanguagePack): NameWords {
  const known = words.get(pack);
  if (known) return known;
  const setOf = (text = '') => new Set(text.normalize('NFC').split(' ').filter(Boolean).map(foldComposed));
  const made = { beginnings: setOf(pack.givenNames), namesakes: setOf(pack.namesakes) };
  words.set(pack, made);
  return made;
}

/** Whether the words from one item to another begin with a given name, or with a family name that stands first, and are no thing named after somebody. */
export function beginsLikeName(
  items: readonly Item[],
  { from, to }: { from: number; to: number },
  pack: LanguagePack,
): boolean {
  const { beginnings, namesakes } = wordsOf(pack);
  if (!beginnings.has(items[from]?.key ?? '')) return false;
  return !items.slice(from + 1, to + 1).some(({ key }) => namesakes.has(key));
}

/** "Dinesh B.": whether a given name stands before a known family name. */
export const isOfFamily = (items: readonly Item[], name: { from: number; to: number }, pack: LanguagePack): boolean =>
  hasTag(items[name.to - 1], 'person') && beginsLikeName(items, name, pack);

/** Whether a word as it stands is a given name, whatever ending it seems to carry. */
export function isGivenWord(word: string, pack: LanguagePack): boolean {
  return wordsOf(pack).beginnings.has(foldComposed(word));
}
