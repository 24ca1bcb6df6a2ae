// Dates in words, day before month, always with Latin digits (the source's own digits stay inside quotes).
import type { PartialDate } from '../contracts/partial-date';
import { dateFormat } from './date-format';
import type { Locale } from './locales';
import { WORDS } from './words';

/** For Intl: the language with Latin digits. */
export const LOCALE_TAGS: Record<Locale, string> = { en: 'en-GB', hi: 'hi-u-nu-latn', bn: 'bn-u-nu-latn', ru: 'ru' };

export interface DateStyle {
  /** Months as three letters or so, for narrow columns. */
  short?: boolean;
}

/** `2024-07-03` → "3 July 2024", `2024-07` → "July 2024", `2024` → "2024", in the words of the language. */
export function formatPartialDate(date: PartialDate, locale: Locale, style: DateStyle = {}): string {
  const [year = date, month, day] = date.split('-');
  if (month === undefined) return year;
  const format = dateFormat(LOCALE_TAGS[locale], {
    year: 'numeric',
    month: style.short ? 'short' : 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  });
  const text = format.format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
  // Russian adds "г." and Bengali a comma before the year: both break a line of parts joined by commas.
  return text.replace(/\sг\.$/u, '').replace(/, (?=\d{4}$)/u, ' ');
}

/** Name of the weekday of a full day, null for a month or a year. */
export function weekdayName(date: PartialDate, locale: Locale): string | null {
  if (date.length < 10) return null;
  return dateFormat(LOCALE_TAGS[locale], { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

/** From one day to another: "3–4 July 2024", "30 April – 1 May 2023"; the start alone when there is no other end. */
export function formatDateRange(start: PartialDate, end: PartialDate | null, locale: Locale): string {
  if (end === null || end === start) return formatPartialDate(start, locale);
  return joinDays(start, end, locale, (a, b) => (/\s/u.test(`${a}${b}`) ? `${a} – ${b}` : `${a}–${b}`));
}

/** What sources say, between which they do not agree: "3 or 4 July 2024". At least one date. */
export function formatDateChoice(dates: readonly PartialDate[], locale: Locale, style: DateStyle = {}): string {
  const [first, ...rest] = [...new Set(dates)].sort();
  if (first === undefined) return WORDS[locale].dayNotGiven;
  return rest.length === 1 && rest[0] !== undefined
    ? joinDays(first, rest[0], locale, (a, b) => `${a} ${WORDS[locale].or} ${b}`, style)
    : [first, ...rest].map((date) => formatPartialDate(date, locale, style)).join(` ${WORDS[locale].or} `);
}

/** Two days of one month share its name, two dates of one year its number; anything else is written out twice. */
function joinDays(
  first: PartialDate,
  second: PartialDate,
  locale: Locale,
  join: (a: string, b: string) => string,
  style: DateStyle = {},
): string {
  const [a, b] = [formatPartialDate(first, locale, style), formatPartialDate(second, locale, style)];
  const isAlike = first.length === second.length;
  // The day comes first in all four languages, and the year last.
  if (isAlike && first.length === 10 && first.slice(0, 7) === second.slice(0, 7)) {
    return b.replace(/^\d+/, join(String(Number(first.slice(8))), String(Number(second.slice(8)))));
  }
  const isOneYear = isAlike && first.length > 4 && first.slice(0, 4) === second.slice(0, 4);
  return join(isOneYear ? a.replace(/ \d{4}$/, '') : a, b);
}
