// Dates as the text gives them: absolute, weekdays, "yesterday", "the same day". Relative ones are resolved later, from the day of publication.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { DateRef, Item, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { hasAny, someHave, someNumber, tagMask } from '../tag-masks';
import { formatDate } from '../text/calendar';
import { readNumber } from '../text/tokenize';
import { readRelative, readWeekday } from './counted-days';
import { joinWeekdays } from './join-weekdays';
import { isClock, readDayAlone, readDayInWords, readDayOfMonth, readMonthDay } from './month-day';
import {
  behindYearBeside,
  isInYear,
  readNearMonth,
  relativeYear,
  withYear,
  yearAhead,
  yearBefore,
  yearBehind,
  yearBeside,
  yearOfNextMonth,
} from './years';

/** What a date without a year is measured by. */
export interface DateContext {
  published: PartialDate | null;
  /** Whether days may follow their month ("July 4"). */
  monthFirst?: boolean;
}

export type Found = Pick<
  DateRef,
  'to' | 'kind' | 'value' | 'endValue' | 'weekday' | 'offset' | 'twoDays' | 'days' | 'session' | 'ofStay'
>;
/** What a date may begin with, besides a number. */
const TIME = tagMask('month', 'year', 'weekday', 'month-word', 'day', 'carried-day', 'number', 'ordinal');

/** A date of the calendar that ends before item `to`; with `endValue`, a range. */
export function calendarDate(to: number, value: PartialDate | null, endValue: PartialDate | null = null): Found {
  return { to, kind: 'absolute', value, endValue, weekday: null, twoDays: undefined, offset: null };
}

/** Finds the dates of a sentence in the order of the text. */
export function recognizeDates(sentence: Sentence, given: DateContext): DateRef[] {
  const { items } = sentence;
  const dates: DateRef[] = [];
  if (!someNumber(sentence) && !someHave(sentence, TIME)) return dates;
  const context = { published: given.published, monthFirst: sentence.order.caseWords === 'before' };
  for (let at = 0; at < items.length; at++) {
    if (items[at]?.kind !== 'number' && !hasAny(items[at], TIME)) continue;
    const found =
      readCalendar(items, at, context) ??
      readWeekday(items, at) ??
      readNearMonth(items, at, context) ??
      readRelative(items, at);
    if (!found) continue;
    dates.push({
      from: at,
      to: found.to,
      start: items[at]?.start ?? 0,
      end: items[found.to - 1]?.stemEnd ?? 0,
      kind: found.kind,
      value: found.value,
      endValue: found.endValue,
      weekday: found.weekday,
      twoDays: found.twoDays,
      offset: found.offset,
      ...(found.days === undefined ? {} : { days: found.days }),
      ...(found.session === undefined ? {} : { session: found.session }),
      ...(found.ofStay ? { ofStay: true } : {}),
      direction: directionBefore(items, at),
      mismatch: false,
    });
    at = found.to - 1;
  }
  return joinWeekdays(dates, items);
}

function directionBefore(items: readonly Item[], at: number): DateRef['direction'] {
  if (hasTag(items[at - 1], 'next')) return 'future';
  return hasTag(items[at - 1], 'last') ? 'past' : null;
}

export function numberAt(items: readonly Item[], at: number): number | null {
  const item = items[at];
  return item?.kind === 'number' ? readNumber(item.text) : null;
}

/** The number of a day, in digits or in words ("पांच जुलाई"). */
function dayAt(items: readonly Item[], at: number): number | null {
  return numberAt(items, at) ?? tagOf(items[at], 'number')?.value ?? null;
}

export function monthAt(items: readonly Item[], at: number): number | null {
  return tagOf(items[at], 'month')?.month ?? null;
}

export function yearAt(items: readonly Item[], at: number): { year: number; to: number } | null {
  const comma = /^[,.]$/u.test(items[at]?.text ?? '') || hasTag(items[at], 'year') ? at + 1 : at;
  const year = numberAt(items, comma);
  if (year === null || year < 1900 || year > 2100) return null;
  const to = hasTag(items[comma + 1], 'year') ? comma + 2 : comma + 1;
  return { year, to };
}

function readCalendar(items: readonly Item[], at: number, context: DateContext): Found | null {
  return (
    readNumeric(items, at) ??
    readDayMonth(items, at, context) ??
    readMonthFirst(items, at, context) ??
    readDayInWords(items, at, context) ??
    readDayAlone(items, at, context) ??
    readDayOfMonth(items, at, context) ??
    readYear(items, at, context)
  );
}

/** `2022-09-16`, `16.09.2022`, `16/09/2022`: day first unless the year comes first. */
function readNumeric(items: readonly Item[], at: number): Found | null {
  const [a, b, c] = [numberAt(items, at), numberAt(items, at + 2), numberAt(items, at + 4)];
  const sign = items[at + 1]?.text;
  if (a === null || b === null || c === null || !sign || !/^[-./]$/u.test(sign) || items[at + 3]?.text !== sign)
    return null;
  const value = a > 1000 ? formatDate(a, b, c) : c > 1000 ? formatDate(c, b, a) : null;
  return value ? calendarDate(at + 5, value) : null;
}

/** `3-4 जुलाई 2024`, `২৮ ও ২৯ জুলাই`, `16 Sep 2022`, `31 अगस्त से 1 सितंबर तक`. */
function readDayMonth(items: readonly Item[], at: number, context: DateContext): Found | null {
  const first = dayAt(items, at);
  if (first === null || first < 1 || first > 31) return null;
  const joint = afterDay(items, at);
  const joined = /^[-–—]$/u.test(items[joint]?.text ?? '') || hasTag(items[joint], 'conj', 'case');
  const second = joined ? dayAt(items, joint + 1) : null;
  const range = second !== null && second <= 31;
  const monthAtIndex = range ? afterDay(items, joint + 1) : joint;
  const month = monthAt(items, monthAtIndex);
  if (month === null) return null;
  const year = yearAt(items, monthAtIndex + 1) ?? yearBehind(items, monthAtIndex + 1, context);
  const value = withYear(context, {
    year: year?.year ?? yearBefore(items, at) ?? relativeYear(items, at, context),
    month,
    day: first,
  });
  const to = year?.to ?? monthAtIndex + 1;
  const inYear = value === null ? null : Number(value.slice(0, 4));
  if (range) return calendarDate(to, value, withYear(context, { year: inYear, month, day: second }));
  return extendRange(items, calendarDate(to, value), context);
}

/** The index after a day and its glued ending. */
export function afterDay(items: readonly Item[], at: number): number {
  const hyphen = items[at + 1]?.text === '-' && items[at + 1]?.spaced === false ? 1 : 0;
  const ending = items[at + 1 + hyphen];
  return hasTag(ending, 'day-ending') && ending?.spaced === false ? at + 2 + hyphen : at + 1;
}

/** "… से 1 सितंबर तक": a second day and month directly behind. */
function extendRange(items: readonly Item[], found: Found, context: DateContext): Found {
  const joined = hasTag(items[found.to], 'case', 'conj') || /^[-–—]$/u.test(items[found.to]?.text ?? '');
  const day = joined ? numberAt(items, found.to + 1) : null;
  const monthAtIndex = afterDay(items, found.to + 1);
  const month = day !== null && day <= 31 ? monthAt(items, monthAtIndex) : null;
  if (day === null || month === null) return found;
  const year = yearAt(items, monthAtIndex + 1);
  // A range that opens in a year told of closes in it, and the other way round.
  const [opens, begins] = [Number(found.value?.slice(0, 4)), Number(found.value?.slice(5, 7))];
  const same = begins <= month ? opens : opens + 1;
  const end = withYear(context, { year: year?.year ?? (same || null), month, day });
  const begun = year && found.value && `${begins <= month ? year.year : year.year - 1}${found.value.slice(4)}`;
  return calendarDate(year?.to ?? monthAtIndex + 1, begun ?? found.value, end);
}

/** `मई 22, 2024`, `July 2024`, `जुलाई में`. */
function readMonthFirst(items: readonly Item[], at: number, context: DateContext): Found | null {
  const month = monthAt(items, at);
  if (month === null) return null;
  const behind = items[at + 1]?.text === '.' && !items[at + 1]?.spaced ? at + 1 : at;
  const day = numberAt(items, behind + 1);
  const withDay = day !== null && day <= 31 ? yearAt(items, at + 2) : null;
  if (withDay && day !== null && !context.monthFirst)
    return calendarDate(withDay.to, formatDate(withDay.year, month, day));
  if (context.monthFirst && day !== null && day >= 1 && day <= 31 && !isClock(items, behind + 2))
    return readMonthDay(items, behind, { month, day, context });
  if (items[at]?.case === 'of' && day !== null && day >= 1 && day <= 31)
    return readDaysOf(items, at, { month, day, context });
  const year = yearAt(items, at + 1);
  const value = withYear(context, {
    year:
      year?.year ??
      yearOfNextMonth(items, at, context) ??
      yearBeside(items, { at, to: at + 1, value: month }, context) ??
      yearBefore(items, at) ??
      relativeYear(items, at, context),
    month,
    day: null,
  });
  return calendarDate(year?.to ?? (context.monthFirst ? behindYearBeside(items, at + 1) : at + 1), value);
}

/** `জুনের ১৩ ও ১৪ তারিখে`: days behind the month that owns them. */
function readDaysOf(
  items: readonly Item[],
  at: number,
  { month, day, context }: { month: number; day: number; context: DateContext },
): Found {
  const year = yearBefore(items, at) ?? relativeYear(items, at, context);
  const dayOf = (value: number) => withYear(context, { year, month, day: value });
  const to = afterDay(items, at + 1);
  const joined = /^[-–—]$/u.test(items[to]?.text ?? '') || hasTag(items[to], 'conj');
  const last = joined ? numberAt(items, to + 1) : null;
  return last !== null && last > day && last <= 31
    ? calendarDate(afterDay(items, to + 1), dayOf(day), dayOf(last))
    : calendarDate(to, dayOf(day));
}

/** "in the year 2011", "২০১৭ সালে", "2025 में": a bare year needs a word of year or case. */
function readYear(items: readonly Item[], at: number, context: DateContext): Found | null {
  const year = numberAt(items, at);
  if (year !== null) {
    if (year < 1900 || year > 2100) return null;
    const month = monthAt(items, hasTag(items[at + 1], 'year') ? at + 2 : at + 1);
    if (month !== null) {
      const value = formatDate(year, month, null);
      const end = hasTag(items[at + 1], 'year') ? at + 3 : at + 2;
      return value ? calendarDate(end, value) : null;
    }
    const marked =
      (context.monthFirst && (hasTag(items[at + 1], 'organization', 'gathering') || isInYear(items, at))) ||
      hasTag(items[at - 1], 'year') ||
      hasTag(items[at + 1], 'year', 'case') ||
      items[at]?.case !== null;
    return marked ? calendarDate(hasTag(items[at + 1], 'year') ? at + 2 : at + 1, formatDate(year, null, null)) : null;
  }
  const relative =
    hasTag(items[at], 'year') && !hasTag(items[at + 1], 'month')
      ? (yearAhead(items, at, context) ?? relativeYear(items, at + 1, context))
      : null;
  const dayFollows = items.slice(at + 1, at + 5).some((item) => hasTag(item, 'month'));
  return relative !== null && !dayFollows ? calendarDate(at + 1, String(relative)) : null;
}
