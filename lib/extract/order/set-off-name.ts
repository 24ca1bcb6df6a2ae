// "India's envoy to the talks, X, …": a name between signs, behind an office or an owner whose words go on.
import type { Item } from '../document';
import { hasTag, tagOf } from '../document';
import type { CapitalRun } from './capital-run';

/** Words between an office, or a country that owns it, and the comma before its holder's name. */
const REACH = 9;
const CLOSES = /^[,.;:)–—]$/u;

/** Whether a run of capitals between two signs names who holds the office before it. */
export function isSetBetween(items: readonly Item[], run: Pick<CapitalRun, 'from' | 'to'>): boolean {
  if (items[run.from - 1]?.text !== ',' || !CLOSES.test(items[run.to]?.text ?? '.')) return false;
  return ownerAt(items, run.from) !== null || officeAt(items, run.from) !== null || isNounOfPerson(items, run.from - 2);
}

/** "the American,", "Kosanov's successor,", "the president's man,": what ends at `at` means a person. */
function isNounOfPerson(items: readonly Item[], at: number): boolean {
  const [noun, before] = [items[at], items[at - 1]];
  if (tagOf(noun, 'country')?.adjective) return hasTag(before, 'article');
  if (before?.case === 'of' && hasTag(noun, 'apart')) return true;
  return before?.case === 'of' && hasTag(before, 'person', 'title', 'leader') && isNoun(noun);
}

/** The country of the office that stands before the comma, or null. */
export function ownerBefore(items: readonly Item[], from: number, to: number): string | null {
  if (items[from - 1]?.text !== ',' || !CLOSES.test(items[to]?.text ?? '.')) return null;
  const noun = items[from - 2];
  const item = tagOf(noun, 'country')?.adjective ? noun : items[ownerAt(items, from) ?? -1];
  return tagOf(item, 'country')?.id ?? tagOf(item, 'city')?.country ?? null;
}

/** "Delhi's man in the city,", "the head of Uzbekistan's heritage agency,": where the owner stands. */
function ownerAt(items: readonly Item[], from: number): number | null {
  const at = findBack(items, from, (item) => item.case === 'of' && hasTag(item, 'country', 'city', 'organization'));
  return at !== null && at < from - 2 && isNoun(items[at + 1]) ? at : null;
}

/** "envoy to the talks,", "the secretary for trade,": where the office stands. */
function officeAt(items: readonly Item[], from: number): number | null {
  const at = findBack(items, from, (item, next) => hasTag(item, 'title', 'leader') || heads(item, next));
  if (at === null || at >= from - 2) return null;
  const isNamedSo = at === from - 3 && isNoun(items[at + 1]) && items[at + 1]?.tags.length === 0;
  return tagOf(items[at + 1], 'case') !== undefined || isNamedSo ? at : null;
}

/** "head of the railways" */
const heads = (item: Item, next: Item | undefined) =>
  tagOf(item, 'attend')?.delegation === true && tagOf(next, 'case')?.case === 'of';

const isNoun = (item: Item | undefined) => item?.kind === 'word' && /^\p{Ll}/u.test(item.text) && !hasTag(item, 'verb');

function findBack(
  items: readonly Item[],
  from: number,
  fits: (item: Item, next: Item | undefined) => boolean,
): number | null {
  for (let at = from - 2; at >= 0 && from - at <= REACH; at--) {
    const item = items[at];
    if (!item || item.kind === 'punct' || hasTag(item, 'person', 'meet', 'clause', 'pronoun')) return null;
    if (fits(item, items[at + 1])) return at;
    if (hasTag(item, 'verb') && /^\p{Ll}/u.test(item.text)) return null;
  }
  return null;
}
