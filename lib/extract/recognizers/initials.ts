// Initials: with stops ("S.", "जी."), or spelled as the names of their letters, with stops or without: "এ কে এম রাশেদ", "डब्ल्यू. जोशी".
import type { Item } from '../document';
import { hasTag } from '../document';
import type { LanguagePack } from '../languages/pack';
import type { Lexer } from '../lexer';
import { lettersIn } from '../text/sign-classes';

const MOST = 4;

/** How many letter names open a name at `from`: several in a row, or one that means nothing else, before an unknown word. */
export function countInitials(items: readonly Item[], from: number, lexer: Lexer): number {
  let to = from;
  while (to - from < MOST && isLetterName(items[to], lexer)) to++;
  const next = items[to];
  const named = next?.kind === 'word' && (next.tags.length === 0 || hasTag(next, 'person'));
  if (to === from || !named) return 0;
  return to - from > 1 || items[from]?.tags.length === 0 ? to - from : 0;
}

const letterNames = new WeakMap<LanguagePack, ReadonlySet<string>>();

function letterNamesOf(pack: LanguagePack): ReadonlySet<string> {
  const known = letterNames.get(pack);
  if (known) return known;
  const made = new Set(pack.letterNames.split('|').map((pair) => pair.split(':')[0] ?? ''));
  letterNames.set(pack, made);
  return made;
}

/** Whether a word is spelled as the name of a letter. */
export function isLetterName(item: Item | undefined, lexer: Lexer): boolean {
  return item?.kind === 'word' && letterNamesOf(lexer.pack).has(item.text);
}

/** A word so short that a stop behind it ends no sentence, or the name of a letter. */
export function isShort(item: Item, lexer: Lexer): boolean {
  return lettersIn(item.key) <= 2 || isLetterName(item, lexer);
}

/** "जी.", "एच.", "S.": an initial, whatever the letters mean otherwise. */
export function isDottedInitial(items: readonly Item[], at: number, lexer: Lexer): boolean {
  const [item, stop, next] = [items[at], items[at + 1], items[at + 2]];
  if (item?.kind !== 'word' || stop?.text !== '.' || stop.spaced || next?.kind !== 'word') return false;
  return (lettersIn(item.key) <= 2 && item.key.length <= 3) || isLetterName(item, lexer);
}
