// Initials that are spelled as the names of their letters, without stops: "এ কে এম রাশেদ", "एस जयशंकर".
import type { Item } from '../document';
import { hasTag } from '../document';
import type { LanguagePack } from '../languages/pack';
import type { Lexer } from '../lexer';

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
