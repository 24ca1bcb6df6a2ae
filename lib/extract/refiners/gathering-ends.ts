// When a gathering is, by a day that is counted or told before its clause, and whether somebody is still to go to it.
import type { Clause, DateRef, GatheringRef, Sentence } from '../document';
import { hasTag, isByOrder, isFutureVerb, tagOf } from '../document';
import { isDay } from '../text/calendar';
import type { Span } from './month-ahead';
import type { Timeline } from './timeline';
import { isRange } from './whose-day';

interface Told {
  clause: Clause;
  timeline: Timeline;
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

/** "will leave for Baku on Tuesday to attend the summit", "will fly to Baku for the summit" */
export function isGoneFor({ items, order }: Sentence, ref: GatheringRef, { from }: Clause): boolean {
  const [before, verb] = items.slice(Math.max(from, ref.from - 2), ref.from);
  const comes = hasTag(verb, 'purpose') && items.slice(from, ref.from).some((item) => hasTag(item, 'travel'));
  const goal = comes || (hasTag(verb, 'attend', 'bare') && tagOf(before, 'case')?.case === 'to');
  return isByOrder(order) && goal && items.slice(from, ref.from).some((item) => isFutureVerb(item));
}

/** The days of the clauses before, where words of case stand before nouns up to a semicolon. */
export function datesAhead({ items, dates, order }: Sentence, { from }: Clause): DateRef[] {
  const since = isByOrder(order) ? items.findLastIndex((item, at) => at <= from && item.text === ';') : -1;
  return dates.filter((date) => date.to <= from && date.from > since && date.kind === 'absolute');
}
