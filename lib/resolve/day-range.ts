import type { PartialDate } from '@/lib/contracts/partial-date';
import { remember } from '@/lib/names';

/** First and last day that a partial date can mean, as days since 1970. */
export type DayRange = readonly [first: number, last: number];

const DAY = 86_400_000;

/** `2024-07` is all days of July 2024. */
export const rangeOf: (date: PartialDate) => DayRange = remember(readRange);

function readRange(date: PartialDate): DayRange {
  const [year = 1970, month, day] = date.split('-').map(Number);
  if (month === undefined) return [dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1) - 1];
  if (day === undefined) return [dayNumber(year, month, 1), dayNumber(year, month + 1, 1) - 1];
  return [dayNumber(year, month, day), dayNumber(year, month, day)];
}

/** The days from a start to an end, either of which may be partial; null when no start is known. */
export function spanOf(start: PartialDate | null, end: PartialDate | null): DayRange | null {
  if (start === null) return null;
  const [first, last] = rangeOf(start);
  return [first, end === null ? last : Math.max(last, rangeOf(end)[1])];
}

/** Days between two ranges: 0 when they share a day. */
export function daysApart(a: DayRange, b: DayRange): number {
  return Math.max(0, a[0] - b[1], b[0] - a[1]);
}

export function isFullDay(date: PartialDate | null): date is PartialDate {
  return date !== null && date.length === 10;
}

/** Whether a month is known at least. */
export function hasMonth(date: PartialDate | null): date is PartialDate {
  return date !== null && date.length >= 7;
}

/** Orders partial dates by their first day; unknown ones come first. */
export function compareDates(a: PartialDate | null, b: PartialDate | null): number {
  const first = (date: PartialDate | null): number => (date === null ? Number.NEGATIVE_INFINITY : rangeOf(date)[0]);
  const difference = first(a) - first(b);
  return Number.isNaN(difference) ? 0 : difference;
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY;
}
