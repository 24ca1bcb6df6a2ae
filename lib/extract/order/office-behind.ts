// "X, the Uzbek industry committee's deputy head,", "X, his Kyrgyz colleague,", "X, of the ministry,": what is set off behind a name says that a person bears it.
import type { Item } from '../document';
import { hasTag, tagOf } from '../document';
import { isPluralOffice } from '../plural-office';
import { isCapital } from '../text/sign-classes';
import { isOfPlace, isSetOff } from './behind-name';

/** Words between the owner and the office. */
const REACH = 5;

/** Whether a phrase of an owner and an office, or of an owner alone, stands set off from `at`, behind the sign. */
export function isOfficeBehind(items: readonly Item[], at: number): boolean {
  if (isOfPlace(items[at])) return isOwnerAlone(items, at + 1);
  if (isSide(items, at)) return true;
  let owned = false;
  for (let i = at; i < at + REACH; i++) {
    const item = items[i];
    if (item?.kind !== 'word') return false;
    const ends = owned || hasTag(items[at], 'article') || tagOf(items[i + 1], 'case')?.case === 'of';
    if (ends && tagOf(item, 'attend')?.delegation && tagOf(items[i + 1], 'case')?.case === 'of') return true;
    if (ends && hasTag(item, 'counterpart', 'title', 'leader', 'host') && !isPluralOffice(item))
      return isEnd(items, i + 1);
    if (isOwner(item)) owned = true;
    else if (!isPlainWord(item)) return false;
  }
  return false;
}

/** "Russia's", "Kazakh", "his", "Hahm's". */
function isOwner(item: Item): boolean {
  if (item.case === 'of') return isCapital(item.text);
  return hasTag(item, 'country') || tagOf(item, 'pronoun')?.case === 'of';
}

function isPlainWord(item: Item): boolean {
  return /^\p{Ll}/u.test(item.text) && !hasTag(item, 'verb', 'case', 'meet', 'clause', 'conj', 'person', 'pronoun');
}

/** A sign closes it, or it goes on with "of", "for" or "in". */
function isEnd(items: readonly Item[], at: number): boolean {
  return isSetOff(items, at) || hasTag(items[at], 'case');
}

/** ", of the Danish office,", ", of Russia,". */
function isOwnerAlone(items: readonly Item[], from: number): boolean {
  const at = hasTag(items[from], 'article') ? from + 1 : from;
  const item = items[at];
  return item?.kind === 'word' && isCapital(item.text) && !hasTag(item, 'month', 'weekday');
}

/** ", for Russia,": whose side somebody is on. */
function isSide(items: readonly Item[], at: number): boolean {
  const country = tagOf(items[at + 1], 'country');
  return hasTag(items[at], 'purpose') && country?.adjective === false && isSetOff(items, at + 2);
}
