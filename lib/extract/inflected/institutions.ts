// What an office may own besides a country: institutions with capital letters, and the place where an envoy serves.
import type { Item } from '../document';
import { hasTag, tagOf } from '../document';
import type { Inflection, Inflector } from '../text/inflect';
import { isCapital } from './item-cases';

/** The endings of what an office may own. */
export interface OwnerEndings extends Pick<Inflection, 'genitiveEnding' | 'institution'> {
  /** Tells the cases of unknown names, where they are asked for. */
  inflector?: Inflector;
}

export const NO_OWNERS: OwnerEndings = { genitiveEnding: /$^/u, institution: /$^/u };

const REACH = 9;
/** Shorter words are as likely names. */
const SHORTEST = 5;

/** A capitalised word that may belong to a name. */
export const isName = (items: readonly Item[], at: number) =>
  isCapital(items[at]) && (items[at]?.tags.length === 0 || hasTag(items[at], 'person'));

/** "of the Executive Committee", "of the Board of the Business Council": genitives before the name of who heads it. */
export function isInstitution(items: readonly Item[], at: number, endings: OwnerEndings): boolean {
  const item = items[at];
  if (hasTag(item, 'institution')) return true;
  if (!item || !isCapital(item) || item.tags.some((tag) => tag.type !== 'word' && tag.type !== 'council')) return false;
  if (!hasTag(item, 'council') && (item.text.length < SHORTEST || !endings.institution.test(item.text))) return false;
  const next = items[at + 1];
  const goesOn =
    isCapital(next) ||
    hasTag(next, 'council') ||
    (next?.kind === 'word' && next.tags.length === 0 && endings.genitiveEnding.test(next.text));
  return goesOn && items.slice(at + 1, at + REACH).some((_, index) => isName(items, at + 1 + index));
}

/** "the ambassador of Russia in India, X", "the envoy to the UN": behind the place where somebody serves, before the name. */
export function readPost(items: readonly Item[], at: number): number {
  const preposition = tagOf(items[at], 'case');
  if (preposition?.case !== 'in' && !preposition?.governs?.includes('loc')) return at;
  let to = at + 1;
  if (hasTag(items[to], 'country', 'city', 'organization', 'capital')) to++;
  else if (!isCapital(items[to])) to = behindField(items, to);
  else
    while (
      isUnknown(items, to) &&
      (hasTag(items[to + 1], 'person') || (isUnknown(items, to + 1) && isName(items, to + 2)))
    )
      to++;
  return to > at + 1 && isName(items, to) ? to : at;
}

/** "the envoy for the affairs of the Eurasian region": the words of a field up to a name. */
function behindField(items: readonly Item[], at: number): number {
  const common = (item: Item | undefined) =>
    item?.kind === 'word' && !isCapital(item) && item.tags.every((tag) => tag.type === 'word' || tag.type === 'office');
  let to = at;
  while (to < at + REACH && (common(items[to]) || (isUnknown(items, to) && common(items[to + 1])))) to++;
  return to;
}

const isUnknown = (items: readonly Item[], at: number) =>
  isCapital(items[at]) && items[at]?.tags.every(({ type }) => type === 'word') === true;
