import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Sentence } from '../document';
import { addDays, isDay } from '../text/calendar';

/** Days before the report from which a day is long ago. */
const LONG_AGO = 45;

/** "They met in Delhi on 28 April 2023": a day long before the report, which the story does not go on from. */
export function tellsOfLongAgo({ dates }: Sentence, anchor: PartialDate | null): boolean {
  const days = dates.flatMap((date) => (date.kind === 'absolute' && isDay(date.value) ? [date.value] : []));
  return days.length > 0 && days.every((day) => isLongAgo(day, anchor));
}

/** Whether a day lies long before another one. */
export function isLongAgo(day: PartialDate, anchor: PartialDate | null): boolean {
  return isDay(anchor) && day < addDays(anchor, -LONG_AGO);
}
