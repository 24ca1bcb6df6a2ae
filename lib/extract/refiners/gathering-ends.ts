// When a gathering is: its first and last day by words of beginning, ending and counting, and whether somebody is still to go to it.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Clause, DateRef, GatheringRef, Sentence } from '../document';
import { hasTag, isByOrder, isFutureVerb, tagOf } from '../document';
import { addDays, isDay } from '../text/calendar';
import { isFiniteVerb } from './clauses';
import type { Details } from './gathering-details';
import type { Span } from './month-ahead';
import type { Timeline } from './timeline';
import { isRange } from './whose-day';

interface Told {
  clause: Clause;
  timeline: Timeline;
}

/** Words from the word of ending to its day, and days that a gathering lasts at most. */
const CLOSE = 6;
const LONGEST = 4;

/** "It opens on Thursday and ends on Friday": the day told behind the word of ending, or null. */
export function lastDay(
  { items, dates }: Sentence,
  { start, anchor, status }: Details,
  timeline: Timeline,
): PartialDate | null {
  const ends = items.findLastIndex((item) => hasTag(item, 'end'));
  const date = dates.find(({ from }) => ends >= 0 && from > ends);
  const day = date && anchor === 'begin' ? timeline.resolve(date, status === 'planned' ? 'future' : 'past') : null;
  return isDay(day) && start !== null && day > start ? day : null;
}

/** "on Friday, the second day of the summit": the day that is counted, or null. */
export function onCountedDay(
  { dates, order }: Sentence,
  { from: start, to: end }: GatheringRef,
  { clause, timeline }: Told,
): Span | null {
  if (!isByOrder(order)) return null;
  if (!dates.some(({ session, to }) => typeof session === 'number' && to <= start && start - to <= 2)) return null;
  const inside = dates.filter(({ from }) => from >= clause.from && from < clause.to && (from < start || from >= end));
  if (inside.some(isRange)) return null;
  const days = inside.flatMap((date) => (date.kind === 'carried' ? [] : timeline.resolve(date, 'past'))).filter(isDay);
  return days.length === 1 ? { start: days[0] ?? null, end: null } : null;
}

/** "opened on Monday and closes today": the day behind the word of ending, a few days after the first one; or null. */
export function endBehind(
  sentence: Sentence,
  ref: GatheringRef,
  { clause, timeline, start }: Told & { start: PartialDate | null },
): PartialDate | null {
  const begin = sentence.items.findIndex((item, at) => at >= ref.to && at < clause.to && hasTag(item, 'begin'));
  return begin < 0 ? null : endAfter(sentence, start, { timeline, from: begin });
}

/** "It closes on Wednesday": the same where what has begun was told before. */
export function endAfter(
  { items, dates, mentions, order }: Sentence,
  start: PartialDate | null,
  { timeline, from = -1 }: { timeline: Timeline; from?: number },
): PartialDate | null {
  const end = items.findIndex((item, at) => at > from && hasTag(item, 'end'));
  const behind = dates.find((one) => one.from > end && one.from - end <= CLOSE);
  // "Саммит, начавшийся вчера, сегодня завершается"
  const ahead = order.inflected ? dates.findLast((one) => one.to <= end && end - one.to <= 1) : undefined;
  const date = ahead ?? behind;
  if (order.caseWords !== 'before' || !isDay(start) || end < 0 || !date || isRange(date)) return null;
  if (mentions.some((mention) => mention.from > from && mention.from < date.from)) return null;
  const days = (['past', 'near', 'future'] as const).map((tense) => timeline.resolve(date, tense));
  return days.find((day) => isDay(day) && day > start && day <= addDays(start, LONGEST)) ?? null;
}

/** "will leave for Baku on Tuesday to attend the summit" */
export function isGoneFor({ items, order }: Sentence, ref: GatheringRef, { from }: Clause): boolean {
  const [before, verb] = items.slice(Math.max(from, ref.from - 2), ref.from);
  const goal = hasTag(verb, 'attend', 'bare') && tagOf(before, 'case')?.case === 'to';
  return isByOrder(order) && goal && items.slice(from, ref.from).some((item) => isFutureVerb(item));
}

/** "बैठक में हिस्सा लेंगे", "সম্মেলনে যোগ দিতে যাবেন": where words of case follow, what somebody will take part in, unless it is on today. */
export function isToBeAttended({ items, dates, order }: Sentence, ref: GatheringRef, { from, to }: Clause): boolean {
  if (order.caseWords !== 'after') return false;
  const noun = items[ref.to - 1]?.case ?? tagOf(items[ref.to], 'case')?.case;
  if (noun !== 'in' && noun !== 'to') return false;
  if (dates.some((date) => date.from >= from && date.to <= to && date.offset === 0)) return false;
  const verb = items.findIndex((_, at) => at >= ref.to && at < to && isFiniteVerb(items, at));
  if (verb < 0 || !isFutureVerb(items[verb])) return false;
  return items.slice(ref.to, verb + 1).some((item) => hasTag(item, 'attend', 'goal'));
}

/** The days of the clauses before, where words of case stand before nouns up to a semicolon. */
export function datesAhead({ items, dates, order }: Sentence, { from }: Clause): DateRef[] {
  const since = isByOrder(order) ? items.findLastIndex((item, at) => at <= from && item.text === ';') : -1;
  return dates.filter((date) => date.to <= from && date.from > since && date.kind === 'absolute');
}
