// Days as `YYYY-MM-DD`, counted in UTC so that no time zone can move them.
import { daysInMonth, type PartialDate } from '@/lib/contracts/partial-date';
import { remember } from './remember';

const DAY = 86_400_000;
/** The first of January 1970 was one. */
const THURSDAY = 4;
/** Days of which the texts of some years tell. */
const DAYS = 10_000;

/** Days since 1 January 1970. */
const numberOf = remember((day) => Date.parse(`${day}T00:00:00Z`) / DAY, DAYS);

const days = new Map<number, PartialDate>();

function dayOf(number: number): PartialDate {
  const known = days.get(number);
  if (known !== undefined) return known;
  if (days.size >= DAYS) days.clear();
  const day = new Date(number * DAY).toISOString().slice(0, 10);
  days.set(number, day);
  return day;
}

/** 0 is Sunday. */
export function weekdayOf(day: PartialDate): number {
  return (((numberOf(day) + THURSDAY) % 7) + 7) % 7;
}

/** The day `offset` days later (or earlier). */
export function addDays(day: PartialDate, offset: number): PartialDate {
  return dayOf(numberOf(day) + offset);
}

/** How many days `day` lies behind another one; less than none where it lies before it. */
export function daysBetween(from: PartialDate, day: PartialDate): number {
  return numberOf(day) - numberOf(from);
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null for a date that the calendar does not have. */
export function formatDate(year: number, month: number | null, day: number | null): PartialDate | null {
  if (year < 1000 || year > 9999) return null;
  if (month === null) return String(year);
  if (month < 1 || month > 12) return null;
  const value = `${year}-${String(month).padStart(2, '0')}`;
  if (day === null) return value;
  const full = `${value}-${String(day).padStart(2, '0')}`;
  return day >= 1 && day <= daysInMonth(year, month) ? full : null;
}

/** Whether a date is precise to the day. */
export function isDay(date: PartialDate | null): date is PartialDate {
  return date !== null && date.length === 10;
}

/** The day with that weekday nearest to `anchor` in a direction; the anchor itself counts unless `strict`. */
export function nearestWeekday(
  anchor: PartialDate,
  weekday: number,
  search: { direction: 'past' | 'future'; strict: boolean },
): PartialDate {
  const ahead = (weekday - weekdayOf(anchor) + 7) % 7;
  if (search.direction === 'future') return addDays(anchor, ahead === 0 && search.strict ? 7 : ahead);
  const behind = (7 - ahead) % 7;
  return addDays(anchor, behind === 0 && search.strict ? -7 : -behind);
}
