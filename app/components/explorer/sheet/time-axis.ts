// Dates along the strip: a time is a year with its fraction, in twelve equal months of 31 parts, as the dots stand. Pure.
import { daysInMonth, type PartialDate } from '@/lib/contracts/partial-date';

export const LEFT = 28;
export const RIGHT = 628;

/** One of the 372 days of a year of the strip. */
export const DAY = 1 / 372;

/** The years of the strip: from the beginning of the first to the end of the last. */
export interface Years {
  first: number;
  last: number;
}

export interface DayRange {
  from: PartialDate | null;
  to: PartialDate | null;
}

export const toX = ({ first, last }: Years, time: number) =>
  LEFT + ((time - first) / (last + 1 - first)) * (RIGHT - LEFT);

export function toTime({ first, last }: Years, x: number): number {
  const part = Math.min(1, Math.max(0, (x - LEFT) / (RIGHT - LEFT)));
  return first + part * (last + 1 - first);
}

/** When a partial date begins. */
export function startOf(date: PartialDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1 + (day - 1) / 31) / 12;
}

/** When a partial date is over. */
export function endOf(date: PartialDate): number {
  const [year = 0, month = 12, day = 31] = date.split('-').map(Number);
  return year + (month - 1 + day / 31) / 12;
}

/** The middle of what a partial date leaves open. */
export function middleOf(date: PartialDate): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  return year + (month === undefined ? 0.5 : (month - 1 + (day === undefined ? 0.5 : day / 31)) / 12);
}

/** The day that a time lies in. */
export function dayAt(time: number): PartialDate {
  // What is a whole day must not become the one before by the error of a division.
  const parts = Math.floor(time * 372 + 1e-6);
  const [year, month] = [Math.floor(parts / 372), Math.floor((parts % 372) / 31) + 1];
  const day = Math.min((parts % 31) + 1, daysInMonth(year, month));
  return `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`;
}

/** The days between two times in any order; an end at the end of the strip is open. */
export function rangeBetween({ first, last }: Years, a: number, b: number): DayRange {
  const [start, end] = a < b ? [a, b] : [b, a];
  return {
    from: start <= first ? null : dayAt(start),
    to: end >= last + 1 ? null : dayAt(Math.max(start, end - DAY)),
  };
}
