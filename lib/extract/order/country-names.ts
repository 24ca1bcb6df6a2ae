// "the foreign ministers of Spain X, Latvia Y and Poland Z": bare countries before the names of a plural office.
import type { Item } from '../document';
import { hasTag, tagOf } from '../document';
import { isPluralOffice } from '../plural-office';
import { isCapital } from '../text/sign-classes';

/** How far before a name its plural may stand. */
const REACH = 60;

/** Whether the bare country at `at` stands before a name in the list that a plural office opens. */
export function isCountryBeforeName(items: readonly Item[], at: number): boolean {
  const country = tagOf(items[at], 'country');
  if (!country || country.adjective || items[at]?.case === 'of' || !startsName(items, at + 1)) return false;
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    const item = items[back];
    if (item && isPluralOffice(item)) return true;
    const listed =
      hasTag(item, 'country', 'conj', 'article', 'person', 'name-particle') ||
      tagOf(item, 'case')?.case === 'of' ||
      /^[,–—-]$/u.test(item?.text ?? '') ||
      (item?.tags.length === 0 && isCapital(item.text));
    if (!listed) return false;
  }
  return false;
}

/** A known name, or two capitalised words without another meaning. */
function startsName(items: readonly Item[], at: number): boolean {
  if (hasTag(items[at], 'person')) return true;
  return [items[at], items[at + 1]].every(
    (item) => item?.kind === 'word' && item.tags.length === 0 && isCapital(item.text),
  );
}
