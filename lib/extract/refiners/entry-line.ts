// "-- Government House, Bishkek, 16:30: …": where and when stand before the colon of an entry, who is there behind it.
import type { Item, Mention, Sentence } from '../document';
import { hasTag, isByOrder } from '../document';
import { keysOf } from '../talk-outline';
import { isCapital } from '../text/sign-classes';
import { beginsWithTime } from './clock-lines';
import { isBullet } from './is-bullet';

/** Items of a place and a time before the colon. */
const LONGEST = 12;

/** Where the colon behind the place and the time of an entry stands, or null; both or one of them may be there. */
export function colonOfEntry(sentence: Sentence): number | null {
  const { items, mentions, order } = sentence;
  if (!isByOrder(order) || !(isBullet(sentence) || beginsWithTime(sentence))) return null;
  const colon = items.findIndex(
    (item, at) =>
      item.text === ':' &&
      !(items[at - 1]?.kind === 'number' && items[at + 1]?.kind === 'number' && !items[at + 1]?.spaced),
  );
  if (colon < 1 || colon > LONGEST || mentions.some(({ from }) => from < colon)) return null;
  return items.slice(0, colon).every(isOfPlaceOrTime) ? colon : null;
}

const isOfPlaceOrTime = (item: Item) =>
  item.kind !== 'word' || isCapital(item.text) || hasTag(item, 'daypart', 'case', 'article', 'word');

/** The two of whom an entry says no more than that they are there: "Istanbul: A and B; trade", "13:45: A/B", "the two premiers again"; or null. */
export function pairOfEntry(sentence: Sentence): string[] | null {
  const { items, mentions } = sentence;
  const colon = colonOfEntry(sentence);
  if (colon === null || items.some((item) => hasTag(item, 'phone', 'ceremony', 'message'))) return null;
  const [one, other, third] = mentions.filter(({ from }) => from > colon);
  if (one?.from !== colon + 1) return null;
  if (one.form === 'both') return one.persons.length === 2 && isWhole(items, one) ? [...one.persons] : null;
  if (!other || one.form !== 'name' || other.form !== 'name' || other.from !== one.to + 1) return null;
  const joint = items[one.to];
  if (!(hasTag(joint, 'conj') || /^[,/–—-]$/u.test(joint?.text ?? '')) || !isWhole(items, other)) return null;
  if (third && third.group === other.group && third.form === 'name') return null;
  const keys = keysOf([one, other]);
  return keys.length === 2 ? keys : null;
}

/** "15:00: STRUCK OUT.": an entry that says no more than that it fell away. */
export function isStruckEntry(sentence: Sentence): boolean {
  const { items, mentions } = sentence;
  const colon = mentions.length === 0 ? colonOfEntry(sentence) : null;
  return colon !== null && items.slice(colon).some((item) => hasTag(item, 'cancelled'));
}

/** No verb follows those who are named. */
function isWhole(items: readonly Item[], { to }: Mention): boolean {
  const end = items.findIndex((item, at) => at >= to && /^[,;.()–—]$/u.test(item.text));
  return !items.slice(to, end < 0 ? undefined : end).some((item) => hasTag(item, 'verb', 'attend', 'meet', 'case'));
}
