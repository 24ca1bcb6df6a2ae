// Which days and places of a sentence are not its gathering's.
import type { DateRef, GatheringRef, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { isEveOf } from '../recognizers/session-day';
import { isDay } from '../text/calendar';

/** "on Friday, after the council is over", "On the eve of the event, on Sunday": the gathering only says when something else is. */
export function isOfOtherThing({ items, dates, order }: Sentence, ref: GatheringRef, date: DateRef): boolean {
  if (order.caseWords === 'after') return isEve(items, ref);
  if (ref.use !== 'itself') return false;
  const [near, far] = [items[ref.from - 1], items[ref.from - 2]];
  if (date.from >= ref.to)
    return items[ref.to]?.text === ',' && (hasTag(near, 'ahead') || hasTag(far, 'ahead') || isEveOf(near));
  const after = [ref.from - 1, ref.from - 2].find((at) => hasTag(items[at], 'after'));
  return after !== undefined && (items[after - 1]?.kind === 'punct' || dates.some(({ to }) => to === after));
}

/** "সম্মেলনের আগের দিন", "बैठक से एक दिन पहले": the day before the gathering is none of its own. */
function isEve(items: Sentence['items'], { to }: GatheringRef): boolean {
  const next = items[to];
  return [next, hasTag(next, 'case') ? items[to + 1] : undefined].some(
    (item) => (tagOf(item, 'carried-day')?.offset ?? 0) !== 0,
  );
}

/** Several days: "12-13 October", "Thursday and Friday". */
export const isRange = ({ endValue, twoDays }: DateRef) => endValue !== null || twoDays === true;

/** "the summit on 31 August" */
export const isBeside = ({ items }: Sentence, ref: GatheringRef, date: DateRef) =>
  date.from === ref.to + 1 &&
  tagOf(items[ref.to], 'case') !== undefined &&
  date.kind === 'absolute' &&
  isDay(date.value);

/** "the summit in Samarkand in September": with nothing but its place between. */
export function isRightBehind({ items, order }: Sentence, ref: GatheringRef, date: DateRef): boolean {
  if (order.caseWords !== 'before' || date.from < ref.to || date.from - ref.to > OWN_DAY) return false;
  const between = items.slice(ref.to, date.from);
  return (
    between.some((item) => hasTag(item, 'city')) && between.every((item) => hasTag(item, 'case', 'city', 'article'))
  );
}

/** Where words of case stand before nouns, what follows another gathering belongs to that one; so do days before a gathering that has its own behind it. */
export function isNearerOther(sentence: Sentence, ref: GatheringRef, at: number): boolean {
  const { gatherings, dates, order } = sentence;
  if (order.caseWords !== 'before') return isOfFormer(sentence, ref, at);
  if (gatherings.some((other) => other !== ref && other.from > ref.from && other.to <= at)) return true;
  const isFormer = at < ref.from && gatherings.some((other) => other.to <= at && other.event !== ref.event);
  return isFormer && dates.some(({ from }) => from >= ref.to && from - ref.to <= OWN_DAY);
}

/** "the summit of A in Bishkek and that of B in Baku": behind an earlier gathering, and this one has its own place or day behind it. */
function isOfFormer({ gatherings, items, dates }: Sentence, ref: GatheringRef, at: number): boolean {
  if (at >= ref.from || !gatherings.some((other) => other.to <= at)) return false;
  if (dates.some(({ from }) => from >= ref.to && from - ref.to <= 1)) return true;
  return items.slice(ref.to, ref.to + OWN_DAY).some((item) => hasTag(item, 'city', 'country'));
}

/** "hosted the summit on Friday and flew on to Dushanbe on Saturday": a place with a day of its own, behind the gathering's. */
export function isOfOtherDay({ dates, order }: Sentence, ref: GatheringRef, at: number): boolean {
  if (order.caseWords !== 'before' || at < ref.to) return false;
  const own = dates.some(({ from }) => from >= ref.to && from < at);
  return own && dates.some(({ from }) => from > at && from - at <= OWN_DAY);
}

/** "on the margins of the session, and a trip to Minsk", "represented Islamabad": a place that is not where the gathering was. */
export function isElsewhere({ items, mentions, order }: Sentence, ref: GatheringRef, at: number): boolean {
  if (order.caseWords !== 'before') return false;
  // "on the summit, and on talks with Kabul"
  if (['with', 'between'].includes(tagOf(items[at - 1], 'case')?.case ?? '')) return true;
  if (at < ref.to) return false;
  if (ref.use === 'sidelines' && at > ref.to + OWN_DAY) return true;
  const city = tagOf(items[at], 'city');
  // "a grouping led by Beijing"
  if (tagOf(items[at - 1], 'case')?.case === 'agent') return true;
  const bare = items[at - 1]?.kind === 'word' && !hasTag(items[at - 1], 'case', 'capital', 'city', 'country');
  // "примет Ташкент", "хозяином станет Ташкент"
  const receives =
    tagOf(items[at - 1], 'meet')?.partner === 'direct' ||
    hasTag(items[at - 1], 'verb') ||
    items.some((item) => hasTag(item, 'host', 'host-verb'));
  const hosts = city?.cases?.includes('nom') && receives && mentions.every(({ form }) => form === 'plural');
  return order.inflected && city?.cases !== undefined && !city.cases.includes('loc') && bare && !hosts;
}

/** Words between a gathering or a place and the day that stands behind it. */
const OWN_DAY = 4;

/** "had to return to Beijing right after the session": behind it, a bare city before a verb is where somebody goes. */
export function isLeftFor({ items, order }: Sentence, ref: GatheringRef, at: number): boolean {
  if (order.caseWords === 'before' || ref.use === 'itself' || at < ref.to || items[at]?.case !== null) return false;
  const next = items[at + 1];
  return next?.kind === 'word' && !hasTag(next, 'case', 'conj', 'city', 'country', 'capital');
}

/** "Dhaka, 14 October: … the summit in Astana": where words of case follow, the bare city of the dateline is the reporter's. */
export function isOutlet({ items, order }: Sentence, at: number): boolean {
  if (order.caseWords === 'before' || at > OWN_DAY || items[at]?.case !== null) return false;
  return items[at + 1]?.text === ',' && items[at + 2]?.kind === 'number';
}

/** "officials in Delhi", told as Delhi's officials, say nothing of the gathering's place. */
export function isOwner(sentence: Sentence, at: number): boolean {
  return sentence.items[at]?.case === 'of' || tagOf(sentence.items[at + 1], 'case')?.case === 'of';
}
