// Days behind their month.
import type { Item } from '../document';
import { hasTag } from '../document';
import { afterDay, calendarDate, type DateContext, type Found, monthAt, numberAt, yearAt } from './dates';
import { relativeYear, withYear, yearBehind } from './years';

/** `July 4`, `July 3-4`, `July 3rd and 4th, 2024`, `June 30 to July 2`. */
export function readMonthDay(
  items: readonly Item[],
  at: number,
  found: { month: number; day: number; context: DateContext },
): Found {
  const { month, day, context } = found;
  const joint = afterDay(items, at + 1);
  const joined = /^[-–—]$/u.test(items[joint]?.text ?? '') || hasTag(items[joint], 'conj', 'case');
  const nextMonth = joined ? monthAt(items, joint + 1) : null;
  // "Aug. 31 – Sept. 1"
  const short = nextMonth !== null && items[joint + 2]?.text === '.' ? 1 : 0;
  const last = nextMonth === null ? joint + 1 : joint + 2 + short;
  const second = joined ? numberAt(items, last) : null;
  const range = second !== null && second <= 31 && (nextMonth !== null || second > day);
  const to = range ? afterDay(items, last) : joint;
  const year = yearAt(items, to) ?? yearBehind(items, to, context);
  const dated = (of: number, on: number) =>
    withYear(context, { year: year?.year ?? relativeYear(items, at, context), month: of, day: on });
  const end = range && second !== null ? dated(nextMonth ?? month, second) : null;
  return calendarDate(year?.to ?? to, dated(month, day), end);
}

/** "on July 4:30": hardly ever, but "at 10:30" must not become a day. */
export function isClock(items: readonly Item[], at: number): boolean {
  return items[at]?.text === ':' && items[at + 1]?.kind === 'number' && !items[at + 1]?.spaced;
}

/** "on the 20th": a day of the month of publication, or of the month next to it. */
export function readDayAlone(items: readonly Item[], at: number, context: DateContext): Found | null {
  const day = numberAt(items, at);
  if (!context.monthFirst || !context.published || day === null || day < 1 || day > 31) return null;
  const ending = items[at + 1];
  if (
    !hasTag(ending, 'day-ending') ||
    ending?.spaced ||
    !hasTag(items[at - 1], 'article') ||
    !hasTag(items[at - 2], 'case')
  )
    return null;
  const next = items[at + 2];
  // "On the 9th he flew on"
  const opens = at === 2 && hasTag(next, 'pronoun', 'person', 'both');
  if (next && next.kind !== 'punct' && !opens && !hasTag(next, 'conj', 'case', 'clause')) return null;
  const month = Number(context.published.slice(5, 7));
  const near = [month - 1, month, month + 1].map((m) =>
    withYear(context, { year: null, month: ((m + 11) % 12) + 1, day }),
  );
  const distance = (value: string | null) =>
    value === null ? Number.POSITIVE_INFINITY : Math.abs(Date.parse(value) - Date.parse(context.published ?? ''));
  const value = near.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
  return calendarDate(at + 2, value);
}
