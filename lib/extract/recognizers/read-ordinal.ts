import type { Item } from '../document';
import { tagOf } from '../document';
import type { LanguagePack } from '../languages/pack';
import { readNumber } from '../text/tokenize';

/** "the 24th summit", "২৫তম", "the twelfth": which one a word or number with its ending counts, or null. */
export function readOrdinal(items: readonly Item[], at: number, pack: LanguagePack): number | null {
  const tag = tagOf(items[at], 'ordinal');
  if (tag) return tag.value;
  const number = items[at]?.kind === 'number' ? readNumber(items[at]?.text ?? '') : null;
  const hyphen = items[at + 1]?.text === '-' && !items[at + 1]?.spaced;
  const next = items[hyphen ? at + 2 : at + 1];
  return number !== null && number < 200 && next && !next.spaced && pack.ordinalEndings.includes(next.text)
    ? number
    : null;
}
