import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Clause, Gathering, Sentence } from '../document';
import { addDays, isDay } from '../text/calendar';

/** Which day the second or last one of a gathering is; null where its days are not known. */
export function sessionDay(
  session: Pick<Gathering, 'start' | 'end'> | undefined,
  day: number | 'last',
): PartialDate | null {
  if (!session || !isDay(session.start)) return null;
  if (day === 'last') return isDay(session.end) ? session.end : null;
  return addDays(session.start, day - 1);
}

/** "Today is the second day of the summit": its first day is counted back from the one told. */
export function countedFrom<T extends { start: PartialDate | null; end: PartialDate | null }>(
  { dates, order }: Sentence,
  { from, to }: Clause,
  span: T,
): T {
  if (order.caseWords !== 'after' || !isDay(span.start)) return span;
  const number = dates.find((date) => date.from >= from && date.from < to && date.session !== undefined)?.session;
  return typeof number === 'number' && number > 1
    ? { ...span, start: addDays(span.start, 1 - number), end: span.start }
    : span;
}
