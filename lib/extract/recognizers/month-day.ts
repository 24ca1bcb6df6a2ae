// Days behind their month.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Item } from '../document';
import { hasTag, says, tagOf } from '../document';
import { formatDate, isDay } from '../text/calendar';
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

/** `третьего июля`, `the third of July`, `পহেলা জুলাই`. */
export function readDayInWords(items: readonly Item[], at: number, context: DateContext): Found | null {
  const day = ordinalAt(items, at);
  const of = tagOf(items[at + 1], 'case')?.case === 'of' ? 1 : 0;
  const month = monthAt(items, at + 1 + of);
  if (day === null || month === null || !(of || isDayOfMonth(items[at]))) return null;
  const year = yearAt(items, at + 2 + of) ?? yearBehind(items, at + 2 + of, context);
  const value = withYear(context, { year: year?.year ?? relativeYear(items, at, context), month, day });
  return calendarDate(year?.to ?? at + 2 + of, value);
}

function ordinalAt(items: readonly Item[], at: number): number | null {
  const value = tagOf(items[at], 'ordinal')?.value ?? null;
  return value !== null && value >= 1 && value <= 31 ? value : null;
}

const isDayOfMonth = (item: Item | undefined) =>
  item?.tags.some((tag) => tag.type === 'ordinal' && tag.ofMonth) ?? false;

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
  return calendarDate(at + 2, nearestOfMonth(day, context.published));
}

/** The day of the month of publication, or of one next to it, that lies nearest to the report. */
function nearestOfMonth(day: number, published: PartialDate): PartialDate | null {
  const month = Number(published.slice(5, 7));
  const near = [month - 1, month, month + 1].map((m) =>
    withYear({ published }, { year: null, month: ((m + 11) % 12) + 1, day }),
  );
  const distance = (value: string | null) =>
    value === null ? Number.POSITIVE_INFINITY : Math.abs(Date.parse(value) - Date.parse(published));
  return near.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** `महीने की 17 तारीख`, `১৪ ও ১৫ তারিখে`, `тринадцатого числа`: days without their month before the word for a date, of the month beside the report. */
export function readDayOfMonth(items: readonly Item[], at: number, { published }: DateContext): Found | null {
  const day = numberAt(items, at) ?? (isDayOfMonth(items[at]) ? ordinalAt(items, at) : null);
  if (!isDay(published) || day === null || day < 1 || day > 31) return null;
  const joint = at + 1;
  const joined = /^[-–—]$/u.test(items[joint]?.text ?? '') || hasTag(items[joint], 'conj');
  const second = joined ? numberAt(items, joint + 1) : null;
  const last = second !== null && second > day && second <= 31 ? joint + 1 : at;
  if (!says(items[last + 1], 'date')) return null;
  const near = nearestOfMonth(day, published);
  const owner = hasTag(items[at - 1], 'case') ? at - 2 : at - 1;
  const months = hasTag(items[owner], 'month-word') ? monthsFrom(items[owner - 1]) : null;
  const first = months === null ? near : formatDate(...monthAway(published, months), day);
  const end = last === at || !first ? null : `${first.slice(0, 8)}${String(second).padStart(2, '0')}`;
  return calendarDate(last + 2, first, end);
}

/** "next month", "last month", else this one. */
const monthsFrom = (item: Item | undefined) => (hasTag(item, 'next') ? 1 : hasTag(item, 'last') ? -1 : 0);

/** The year and the month so many months after a day. */
function monthAway(day: PartialDate, months: number): [number, number] {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return [Math.floor(count / 12), (count % 12) + 1];
}
