// Days that are counted from another one: weekdays, "yesterday", "the day after", "the second day".
import type { DateRef, Item } from '../document';
import { hasTag, tagOf } from '../document';
import type { Found } from './dates';
import { isOfStay, readSessionDay } from './session-day';

/** A day that is counted from another one. */
function countedDay(to: number, kind: DateRef['kind'], told: { weekday: number | null; offset: number | null }): Found {
  return { to, kind, value: null, endValue: null, weekday: told.weekday, twoDays: undefined, offset: told.offset };
}

export function readWeekday(items: readonly Item[], at: number): Found | null {
  const weekday = tagOf(items[at], 'weekday');
  if (!weekday) return null;
  const found = countedDay(at + 1, 'weekday', { weekday: weekday.day, offset: null });
  const next = !weekday.pair && hasTag(items[at + 1], 'conj') ? tagOf(items[at + 2], 'weekday') : undefined;
  const joined = next?.day === (weekday.day + 1) % 7;
  if (joined) found.to = at + 3;
  if (weekday.pair || joined) found.twoDays = true;
  return found;
}

export function readRelative(items: readonly Item[], at: number): Found | null {
  const day = tagOf(items[at], 'day');
  if (day) {
    const found = countedDay(at + 1, 'relative', { weekday: null, offset: day.offset });
    return day.days === undefined ? found : { ...found, days: day.days };
  }
  const session = readSessionDay(items, at);
  const carried = tagOf(items[at], 'carried-day');
  // "on the eve of the visit" counts from no day told of.
  if (!carried || (session === null && hasTag(items[at], 'ahead'))) return null;
  // Where the days of the gathering are not known, its eve is counted from the day told of last.
  const isBeside = session === null || session === 0 || session === 'after';
  const found = countedDay(at + 1, 'carried', { weekday: null, offset: isBeside ? carried.offset : null });
  if (session === null) return found;
  return isOfStay(items, at) ? { ...found, session, ofStay: true } : { ...found, session };
}
