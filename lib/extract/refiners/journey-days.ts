// Days that a sentence tells of the journey to a gathering or of its eve, and not of the gathering.
import type { DateRef, GatheringRef, Item, Sentence } from '../document';
import { hasTag, says, tagOf } from '../document';
import { isDay } from '../text/calendar';

const REACH = 8;
const JOURNEY = ['travel', 'attend'] as const;
const GOAL = ['purpose', 'goal', 'attend'] as const;

/** "arrived on Saturday for the summit", "on Monday, a day before the session": a day of the journey or of the eve. */
export function isOfJourney({ items, order }: Sentence, ref: GatheringRef, date: DateRef): boolean {
  const { from, to } = date;
  if (isRough(date)) return false;
  if (order.caseWords !== 'before' || ref.use !== 'itself' || to > ref.from || ref.from - to > REACH) return false;
  const between = items.slice(to, ref.from);
  if (between.some((item) => hasTag(item, 'ahead') || isOfEve(item))) return true;
  // "returned home on Saturday from the summit"
  if (between.some((item) => tagOf(item, 'case')?.origin)) return true;
  const goes = (item: Item) => hasTag(item, ...JOURNEY);
  if (items.slice(Math.max(0, from - REACH), from).some(goes)) return between.some((item) => hasTag(item, ...GOAL));
  // "on Saturday arrived in X to attend the summit"
  const leaves = between.findIndex(goes);
  return leaves >= 0 && between.slice(leaves + 1).some((item) => hasTag(item, ...GOAL));
}

/** "a day before", but not "the day of the opening", which is the gathering's own. */
const isOfEve = (item: Item) => item.tags.some((tag) => tag.type === 'carried-day' && tag.session === undefined);

/** "on Saturday came to take part in the summit": a day before the gathering that does not own it is one of the journey. */
export function isOfGoing(sentence: Sentence, ref: GatheringRef, date: DateRef): boolean {
  const { items } = sentence;
  const { to, endValue } = date;
  if (to > ref.from || endValue !== null || isRough(date) || isOfAttribute(sentence, ref, date)) return false;
  return items[to - 1]?.case !== 'of' && tagOf(items[to], 'case')?.case !== 'of';
}

/** "आज समाप्त हुए दो दिवसीय सम्मेलन में", "শুক্রবার সমরকন্দে অনুষ্ঠিত সম্মেলনের ফাঁকে": the day of what tells more of the gathering, before it. */
export function isOfAttribute({ items, mentions, order }: Sentence, ref: GatheringRef, date: DateRef): boolean {
  const noun = ref.to - 1;
  if (order.caseWords !== 'after' || date.to >= noun || noun - date.to > REACH) return false;
  if (mentions.some(({ form, from, to }) => form !== 'plural' && from < noun && to > date.to)) return false;
  const between = items.slice(date.to, noun);
  return between.some(tellsOfGathering) && between.every((item) => item.kind !== 'punct' && !leads(item));
}

const tellsOfGathering = (item: Item) =>
  hasTag(item, 'begin', 'end') || says(item, 'held') || (hasTag(item, 'verb') && !hasTag(item, 'case'));

const leads = (item: Item) =>
  hasTag(item, 'attend', 'clause', 'pronoun', 'meet', 'sidelines', 'travel') || says(item, 'goes');

/** A year or a month: no day of a talk, so it is the gathering's. */
export function isRough(date: DateRef): boolean {
  return date.kind === 'absolute' && date.value !== null && !isDay(date.value);
}

/** "came on Tuesday to take part in the summit": what stands behind the purpose dates the journey. Its item index, or null. */
export function goalOf(sentence: Sentence, ref: GatheringRef, clause: { from: number; to: number }): number | null {
  const { items } = sentence;
  const at = items.findIndex((item, index) => index >= ref.to && index < clause.to && hasTag(item, 'goal'));
  // "after taking part"
  if (hasTag(items[at + 1], 'case', 'during')) return null;
  return at < 0 ? null : at;
}
