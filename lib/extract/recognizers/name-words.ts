// Words that mean something else, or end like a verb, and are part of a name where they stand.
import type { Item } from '../document';
import { hasTag, tagOf } from '../document';

interface Place {
  from: number;
  to: number;
  /** Whether an office stands before the name. */
  titled: boolean;
}

/** Whether an item is a word that no lexicon knows. */
export function isUnknownWord(item: Item | undefined): boolean {
  return item !== undefined && item.kind === 'word' && item.tags.length === 0;
}

/** A word of case that only whoever acts or is met has. */
export function isCaseOfPerson(item: Item | undefined): boolean {
  return ['agent', 'with', 'between'].includes(tagOf(item, 'case')?.case ?? '');
}

/** "मंत्री रोहन मेहता हिस्सा लेंगे", "जनरल अजय नेगी और": right behind office and given name, before a word of presence, a verb or a list sign. */
export function isSurnameLikeVerb(items: readonly Item[], { from, to, titled }: Place): boolean {
  if (!titled || to !== from + 1 || !isUnknownWord(items[to])) return false;
  const next = items[to + 1];
  return hasTag(next, 'conj', 'attend', 'weekday', 'verb') || next?.text === ',' || next?.text === '(';
}

/** "मंत्री अनिल सरकार ने": a common word behind office and given name, with a word of case that only persons have there. */
function isCommonSurname(items: readonly Item[], { from, to, titled }: Place): boolean {
  const item = items[to];
  if (!titled || to !== from + 1 || item?.kind !== 'word' || !isUnknownWord(items[from])) return false;
  if (!item.tags.every((tag) => tag.type === 'word') || item.case) return false;
  return isCaseOfPerson(items[to + 1]);
}

/** "राष्ट्रपति न्गुयेन थी होआ का": a short verb between two words of a name, with a word of case behind it. */
export function isMiddleSyllable(items: readonly Item[], { from, to, titled }: Place): boolean {
  const item = items[to];
  if (!titled || to !== from + 1 || (item?.key.length ?? 9) > 3 || !hasTag(item, 'verb')) return false;
  return isUnknownWord(items[to + 1]) && hasTag(items[to + 2], 'case') && !hasTag(items[to + 2], 'verb');
}

const FIRST = new Set(['word', 'verb', 'attend', 'hoped', 'travel']);

/** "প্রতিনিধি এলেন গোল্ডস্টেইনের সঙ্গে" (representative Elen ("came") Goldstein): right behind an office a word of another meaning, with an unknown one behind it that carries the ending of a partner. */
export function isHomograph(
  items: readonly Item[],
  { from, to, titled }: Place,
  endsAsPartner: (at: number) => boolean,
): boolean {
  const item = items[to];
  if (!titled || to !== from || item?.kind !== 'word' || item.case !== null || item.tags.length === 0) return false;
  if (!item.tags.every(({ type }) => FIRST.has(type))) return false;
  return isUnknownWord(items[to + 1]) && endsAsPartner(to + 1);
}

/** "परिवहन मंत्री फरजाने सादेग ने": right behind an office a word that ends like an infinitive, with the rest of a name and its end behind it. */
function isGivenName(items: readonly Item[], { from, to, titled }: Place): boolean {
  if (!titled || to !== from || !isUnknownWord(items[to]) || !isUnknownWord(items[to + 1])) return false;
  const end = items[to + 2];
  return hasTag(end, 'conj') || isCaseOfPerson(end);
}

/** "মন্ত্রী জাভেদ হাদ্দাদের বৈঠক": behind office and given name, before a word of meeting, what ends like a plural is the name's genitive. */
function isOwnerOfTalk(items: readonly Item[], { from, to, titled }: Place): boolean {
  if (!titled || to === from || to > from + 2 || !isUnknownWord(items[to]) || !isUnknownWord(items[to - 1]))
    return false;
  return hasTag(items[to + 1], 'meet', 'caller', 'encounter', 'separately', 'number');
}

/** "अल-सुलैती": behind a hyphen goes on the name, whatever its end looks like. */
function isBehindHyphen(items: readonly Item[], { from, to }: Place): boolean {
  const [item, sign] = [items[to], items[to - 1]];
  return (
    to > from &&
    isUnknownWord(item) &&
    item?.spaced === false &&
    (sign?.text === '-' || sign?.text === '–') &&
    sign?.spaced === false
  );
}

/** Whether a word belongs to the name that its place shows, whatever it means or ends like. */
export function isWordOfName(items: readonly Item[], place: Place): boolean {
  return (
    isCommonSurname(items, place) ||
    isMiddleSyllable(items, place) ||
    isGivenName(items, place) ||
    isOwnerOfTalk(items, place) ||
    isBehindHyphen(items, place)
  );
}
