// Most words open no mention of a person, and their tags tell so at once: only the others are read as heads and names.
import type { Item } from '../document';
import type { Lexer } from '../lexer';
import { hasAny, tagMask } from '../tag-masks';
import { isCapital } from '../text/sign-classes';
import { isLetterName } from './initials';

/** What the parts of a mention before the name, and known names, carry. */
const OPENERS = tagMask(
  ...(['person', 'pronoun', 'both', 'title', 'leader', 'counterpart', 'rank', 'portfolio', 'number'] as const),
  ...(['former', 'host', 'that-country', 'country', 'city', 'organization', 'article', 'qualifier'] as const),
);
/** A longer word that means something else is no initial and no syllable of a name. */
const LONGEST_SYLLABLE = 3;

/** Where names begin with capital letters: whether a mention may begin with the item. */
export function mayOpenWithCapital(item: Item | undefined): boolean {
  return hasAny(item, OPENERS) || (item?.kind === 'word' && isCapital(item.text));
}

/** Where they do not: an unknown word opens one only when the word before it is known. */
export function mayOpen(items: readonly Item[], at: number, lexer: Lexer): boolean {
  const item = items[at];
  if (isModel(items, at)) return false;
  if (hasAny(item, OPENERS)) return true;
  if (item?.kind !== 'word') return false;
  if (item.tags.length > 0) return item.key.length <= LONGEST_SYLLABLE || isLetterName(item, lexer);
  const before = items[at - 1];
  return before?.kind !== 'word' || before.tags.length > 0;
}

/** "S-400", "T-90": letters before a number name a thing. */
function isModel(items: readonly Item[], at: number): boolean {
  const [sign, number] = items.slice(at + 1, at + 3);
  return sign?.text === '-' && sign.spaced === false && number?.kind === 'number' && number.spaced === false;
}
