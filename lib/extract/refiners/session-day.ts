import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Clause, Gathering, GatheringRef, Sentence, SessionDay } from '../document';
import { addDays, isDay } from '../text/calendar';

export type SessionDays = Pick<Gathering, 'start' | 'end' | 'anchor'>;

/** Which day the second or last one of a gathering is, or the one before or after it; null where its days are not known. */
export function sessionDay(session: SessionDays | undefined, day: SessionDay): PartialDate | null {
  if (!session || !isDay(session.start)) return null;
  if (day === 'after') return addDays(isDay(session.end) ? session.end : session.start, 1);
  if (day === 0 && session.anchor === 'end' && session.end === null) return null;
  if (day === 'last') return isDay(session.end) ? session.end : null;
  return addDays(session.start, day - 1);
}

/** "Today is the second day of the summit": its first day is counted back from the one told. */
export function countedFrom<T extends { start: PartialDate | null; end: PartialDate | null }>(
  { dates, order }: Sentence,
  { from, to }: Clause,
  span: T,
): T {
  if (order.inflected || !isDay(span.start)) return span;
  const number = dates.find((date) => date.from >= from && date.from < to && date.session !== undefined)?.session;
  return typeof number === 'number' && number > 1
    ? { ...span, start: addDays(span.start, 1 - number), end: span.start }
    : span;
}

/** Words between the eve of a gathering and the day that it is, or the gathering. */
const BESIDE = 4;

/** "On Dec. 16, the day before the council convened": the gathering began a day later. */
export function startAfterEve({ dates }: Sentence, ref: GatheringRef): PartialDate | null {
  const eve = dates.find(({ session, to }) => session === 0 && to <= ref.from + 1 && ref.from - to <= BESIDE);
  const day = eve && dates.find(({ to, value }) => isDay(value) && to <= eve.from && eve.from - to <= 2)?.value;
  return day && isDay(day) ? addDays(day, 1) : null;
}
