// Which part a noun plays: by its ending, by the case words after it, or by the preposition before it.
import type { Item } from '../document';
import { hasTag, tagOf } from '../document';
import type { LanguagePack } from '../languages/pack';
import type { Case } from '../languages/tags';
import { behindGloss } from './behind-gloss';

export interface ReadCase {
  case: Case;
  /** Item index after the case words. */
  to: number;
  /** A particle like "too" stood there. */
  also: boolean;
}

/** The case of the noun phrase in `[from, to)` of `items`; `own` is what its last word's ending says. */
export function readCase(
  items: readonly Item[],
  phrase: { from: number; to: number; own: Case | null },
  pack: LanguagePack,
): ReadCase {
  if (pack.caseWords === 'before') return { case: readPreposition(items, phrase), to: phrase.to, also: false };
  const gloss = behindGloss(items, phrase.to);
  let at = hasTag(items[gloss], 'case') ? gloss : phrase.to;
  let also = phrase.own === 'plain';
  while (hasTag(items[at], 'particle')) {
    at++;
    also = true;
  }
  const tag = tagOf(items[at], 'case');
  if (tag && (!tag.after || tag.after === phrase.own)) {
    return { case: tag.case, to: at + 1, also: also || tag.also === true || hasTag(items[at + 1], 'particle') };
  }
  return { case: phrase.own ?? 'plain', to: phrase.to, also };
}

/** "on X's agenda": what X owns has the case of the preposition, he himself is the owner. */
function readPreposition(items: readonly Item[], phrase: { from: number; own: Case | null }): Case {
  if (phrase.own === 'of') return 'of';
  const tag = tagOf(items[phrase.from - 1], 'case');
  if (tag && (!tag.after || tag.after === phrase.own)) return tag.case;
  return phrase.own ?? 'plain';
}
