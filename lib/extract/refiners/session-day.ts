import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Clause, DateRef, Gathering, GatheringRef, Item, Sentence, SessionDay } from '../document';
import { hasTag } from '../document';
import { addDays, isDay } from '../text/calendar';
import type { Timeline } from './timeline';

export type SessionDays = Pick<Gathering, 'start' | 'end' | 'anchor'>;

/** "20–21 февраля находился с визитом": the days of a sentence that tells of no gathering. */
export function stayIn({ dates, gatherings, kind }: Sentence): SessionDays | undefined {
  const whole = dates.find(({ endValue }) => endValue !== null);
  if (!whole || gatherings.length > 0 || kind !== 'body') return undefined;
  return { start: whole.value, end: whole.endValue, anchor: null };
}

/** Which day the second or last one of a gathering is, or the one before or after it; null where its days are not known. */
export function sessionDay(session: SessionDays | undefined, day: SessionDay): PartialDate | null {
  if (!session || !isDay(session.start)) return null;
  if (day === 'after') return addDays(isDay(session.end) ? session.end : session.start, 1);
  if (day === 0 && session.anchor === 'end' && session.end === null) return null;
  if (day === 'last') return isDay(session.end) ? session.end : null;
  return addDays(session.start, day - 1);
}

/** "Today is the second day of the summit": its first day is counted back from the one told. */
export function countedFrom<T extends { start: PartialDate | null; end: PartialDate | null }>(
  { dates, order }: Sentence,
  { from, to }: Clause,
  span: T,
): T {
  if (order.inflected || !isDay(span.start)) return span;
  const number = dates.find((date) => date.from >= from && date.from < to && date.session !== undefined)?.session;
  return typeof number === 'number' && number > 1
    ? { ...span, start: addDays(span.start, 1 - number), end: span.start }
    : span;
}

/** Words between the eve of a gathering and the day that it is, or the gathering. */
const BESIDE = 4;

/**
 * "On Dec. 16, the day before the council convened", "накануне заседания, в понедельник", "31 августа в Тяньцзине, в первый день
 * саммита": the first day of a gathering, counted from a day that the sentence says is so many days from it.
 */
export function startCounted(
  sentence: Sentence,
  ref: GatheringRef,
  resolve: (date: DateRef) => PartialDate | null,
): { start: PartialDate; end: PartialDate | null } | null {
  const { dates, items } = sentence;
  const counted = dates.find(
    ({ session, to }) => typeof session === 'number' && to <= ref.from + 1 && ref.from - to <= BESIDE,
  );
  if (typeof counted?.session !== 'number' || (counted.session > 0 && !sentence.order.inflected)) return null;
  const told =
    dates.find(({ to, kind }) => kind !== 'carried' && to <= counted.from && isBeside(items.slice(to, counted.from))) ??
    dates.find(({ from }) => items[ref.to]?.text === ',' && from > ref.to && from - ref.to <= 2);
  const day = told ? resolve(told) : null;
  if (!isDay(day)) return null;
  return { start: addDays(day, 1 - counted.session), end: counted.session > 1 ? day : null };
}

/** "31 августа в Тяньцзине, …": no more than a place between. */
const isBeside = (between: readonly Item[]) =>
  between.length <= 2 ||
  (between.length <= BESIDE && between.every((item) => item.kind === 'punct' || hasTag(item, 'case', 'city')));

/** Days that a gathering lasts. */
const LONGEST = 7;

/** "они встретились 31 августа, в день открытия": the first or the last day of the gathering told of, whose other end is known. */
export function takeCountedDay(
  { dates, items, order }: Sentence,
  session: Gathering,
  timeline: Pick<Timeline, 'resolve'>,
): void {
  if (!order.inflected || !isDay(session.start) || session.end !== null) return;
  const counted = dates.find(({ session: number }) => number === 1 || number === 'last');
  const told = dates.find(({ to, kind }) => counted && kind !== 'carried' && isBeside(items.slice(to, counted.from)));
  const day = told && told.to <= (counted?.from ?? 0) ? timeline.resolve(told, 'past') : null;
  if (!isDay(day) || day === session.start) return;
  const [first, last] = [day, session.start].toSorted() as [PartialDate, PartialDate];
  if (last > addDays(first, LONGEST) || (counted?.session === 1) !== (day === first)) return;
  [session.start, session.end] = [first, last];
}
