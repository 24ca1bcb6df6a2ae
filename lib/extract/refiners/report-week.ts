// "The week ahead, 19–25 October", "Week in review, 20–26 May": the days that a digest is about.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Sentence } from '../document';
import { addDays, isDay, nearestWeekday } from '../text/calendar';

export interface DayRange {
  start: PartialDate;
  end: PartialDate;
}

/** Days from the first to the last of a week of work, and of a whole one. */
const SHORTEST = 4;
const LONGEST = 6;
/** Days between the report and the near end of its week. */
const NEAR = 7;

/** The week that the headline or a heading names, beside the day of publication; null for any other report. */
export function reportWeek(sentences: readonly Sentence[], published: PartialDate | null): DayRange | null {
  if (!isDay(published)) return null;
  for (const { kind, dates } of sentences) {
    if (kind !== 'title' && kind !== 'heading') continue;
    for (const { value: start, endValue: end } of dates)
      if (isDay(start) && isDay(end) && isWeek(start, end) && isNear(published, { start, end })) return { start, end };
  }
  return null;
}

const isWeek = (start: PartialDate, end: PartialDate) =>
  end >= addDays(start, SHORTEST) && end <= addDays(start, LONGEST);

const isNear = (published: PartialDate, { start, end }: DayRange) =>
  start <= addDays(published, NEAR) && end >= addDays(published, -NEAR);

/** The day of the week with that weekday (0 is Sunday); null for one that it does not have. */
export function dayInWeek({ start, end }: DayRange, weekday: number): PartialDate | null {
  const day = nearestWeekday(start, weekday, { direction: 'future', strict: false });
  return day <= end ? day : null;
}
