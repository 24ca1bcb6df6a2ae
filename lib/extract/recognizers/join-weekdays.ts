import type { PartialDate } from '@/lib/contracts/partial-date';
import type { DateRef, Item } from '../document';
import { addDays, isDay, weekdayOf } from '../text/calendar';

/** "Wednesday (4 July 2024)", "yesterday, Thursday": one date; the calendar date wins, then the relative day. */
export function joinWeekdays(dates: DateRef[], items: readonly Item[]): DateRef[] {
  const joined: DateRef[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const near =
      last && date.from - last.to <= 2 && items.slice(last.to, date.from).every((item) => /^[,()]$/u.test(item.text));
    const pair = near && last ? mergePair(last, date) : null;
    if (pair) joined[joined.length - 1] = pair;
    else joined.push(date);
  }
  return joined;
}

function mergePair(a: DateRef, b: DateRef): DateRef | null {
  const [weekday, other] = a.kind === 'weekday' ? [a, b] : [b, a];
  if (weekday.kind !== 'weekday' || other.kind === 'weekday' || other.kind === 'carried') return null;
  const range = { from: a.from, to: b.to, start: a.start, end: b.end };
  if (other.kind === 'absolute' && !isDay(other.value)) return null;
  const mismatch = isDay(other.value) && weekdayOf(other.value) !== weekday.weekday;
  return { ...other, ...range, weekday: weekday.weekday, mismatch };
}

/** "the day before or after next, a Monday": the weekday tells on which side of the report it lies; null where both or none fit. */
export function dayBesideWeekday({ days, weekday }: DateRef, published: PartialDate): PartialDate | null {
  const sides = [-1, 1].map((side) => addDays(published, side * (days ?? 1)));
  const fitting = sides.filter((day) => weekday !== null && weekdayOf(day) === weekday);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
