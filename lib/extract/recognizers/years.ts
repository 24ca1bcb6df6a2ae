// The year of a date that names none.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Item } from '../document';
import { hasTag, isFutureVerb, tagOf } from '../document';
import { formatDate } from '../text/calendar';
import { calendarDate, type DateContext, type Found, numberAt } from './dates';

export function yearBefore(items: readonly Item[], at: number): number | null {
  for (let i = at - 1; i >= at - 3 && i >= 0; i--) {
    const year = numberAt(items, i);
    if (year !== null) return year >= 1900 && year <= 2100 ? year : null;
    if (!hasTag(items[i], 'year', 'case') && items[i]?.text !== '-') return null;
  }
  return null;
}

/** "last year", "this year" shortly before a month or a day. */
export function relativeYear(items: readonly Item[], at: number, context: DateContext): number | null {
  if (!context.published) return null;
  const published = Number(context.published.slice(0, 4));
  for (let i = at - 1; i >= at - 4 && i >= 0; i--) {
    if (!hasTag(items[i], 'year')) continue;
    if (hasTag(items[i - 1], 'last')) return published - 1;
    if (hasTag(items[i - 1], 'next')) return published + 1;
    return hasTag(items[i - 1], 'this') ? published : null;
  }
  return null;
}

/** "next September", "last July": the year of the one nearest to the report on that side of it. */
export function yearOfNextMonth(items: readonly Item[], at: number, { published }: DateContext): number | null {
  const month = tagOf(items[at], 'month')?.month;
  const step = hasTag(items[at - 1], 'next') ? 1 : hasTag(items[at - 1], 'last') ? -1 : 0;
  if (!published || !month || step === 0 || published.length < 7) return null;
  const [year, now] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  return (month - now) * step > 0 ? year : year + step;
}

/** "in a year they will gather", "the next summit is in a year": counted from the report only of what is to come. */
export function yearAhead(items: readonly Item[], at: number, { published }: DateContext): number | null {
  const years = tagOf(items[at], 'year')?.ahead;
  // "a year ago" needs no verb that says so.
  const isSaid = (years ?? 0) < 0 || items.some((item) => isFutureVerb(item) || hasTag(item, 'next'));
  return years && published && isSaid ? Number(published.slice(0, 4)) + years : null;
}

/** "July 15 last year", "5 March of this year", "11 марта т.г.": the year that words behind a day give, and where they end. */
export function yearBehind(
  items: readonly Item[],
  at: number,
  { published }: DateContext,
): { year: number; to: number } | null {
  if (published && tagOf(items[at], 'year')?.ahead === 0) return { year: Number(published.slice(0, 4)), to: at + 1 };
  const word = hasTag(items[at], 'case') ? at + 1 : at;
  if (!published || !hasTag(items[word + 1], 'year')) return null;
  const step = hasTag(items[word], 'last') ? -1 : hasTag(items[word], 'next') ? 1 : 0;
  if (step === 0 && !hasTag(items[word], 'this')) return null;
  return { year: Number(published.slice(0, 4)) + step, to: word + 2 };
}

/** Reports look back further than ahead: of a day five months away nobody writes without its year, though of a month they do. */
const AHEAD = 1.6;

/** A date without a year belongs to the year that brings it nearest to the day of publication; days ahead count as further away. */
export function withYear(
  context: DateContext,
  date: { year: number | null; month: number; day: number | null },
): PartialDate | null {
  if (date.year !== null) return formatDate(date.year, date.month, date.day);
  if (!context.published) return null;
  const anchor = Date.parse(`${context.published.padEnd(10, '-01').slice(0, 10)}T00:00:00Z`);
  const base = Number(context.published.slice(0, 4));
  let nearest = base - 1;
  let least = Number.POSITIVE_INFINITY;
  for (let year = base - 1; year <= base + 1; year++) {
    const ahead = Date.UTC(year, date.month - 1, date.day ?? 15) - anchor;
    const distance = ahead > 0 && date.day !== null ? AHEAD * ahead : Math.abs(ahead);
    if (distance >= least) continue;
    nearest = year;
    least = distance;
  }
  return formatDate(nearest, date.month, date.day);
}

/** "June last year", "this April", "last June": the year that words beside a month give. */
export function yearBeside(
  items: readonly Item[],
  month: { at: number; to: number; value: number },
  context: DateContext,
): number | null {
  if (!context.monthFirst || !context.published) return null;
  const published = Number(context.published.slice(0, 4));
  const [word, year] = [items[month.to], items[month.to + 1]];
  if (hasTag(year, 'year') && hasTag(word, 'last')) return published - 1;
  if (hasTag(year, 'year') && hasTag(word, 'this')) return published;
  const before = items[month.at - 1];
  if (hasTag(before, 'this')) return published;
  if (!hasTag(before, 'last')) return null;
  return month.value < Number(context.published.slice(5, 7)) ? published : published - 1;
}

/** "next month", "last month" */
export function readNearMonth(items: readonly Item[], at: number, context: DateContext): Found | null {
  if (!hasTag(items[at], 'month-word') || !context.published || context.published.length < 7) return null;
  const step = hasTag(items[at - 1], 'next') ? 1 : hasTag(items[at - 1], 'last') ? -1 : null;
  if (step === null) return null;
  const months = Number(context.published.slice(0, 4)) * 12 + Number(context.published.slice(5, 7)) - 1 + step;
  return calendarDate(at + 1, formatDate(Math.floor(months / 12), (months % 12) + 1, null));
}

const BEHIND_YEAR = [
  'conj',
  'case',
  'clause',
  'verb',
  'meet',
  'attend',
  'person',
  'title',
  'article',
  'pronoun',
] as const;

/** "in 2022,", "in 2009 X met", "(2021)", "is planned for 2022.": no noun follows that the number could count. */
export function isInYear(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const ends = next === undefined || /^[.,;:)”"’—–-]$/u.test(next.text) || hasTag(next, ...BEHIND_YEAR);
  if (items[at - 1]?.text === '(') return next?.text === ')';
  const isPlanned = hasTag(items[at - 1], 'purpose') && hasTag(items[at - 2], 'planned');
  return (tagOf(items[at - 1], 'case')?.case === 'in' || isPlanned || hasTag(items[at - 1], 'planned')) && ends;
}
