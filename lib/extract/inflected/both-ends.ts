// "завершилось заседание, открывшееся накануне": the first and the last day of a gathering, each beside a word of beginning or ending.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Clause, DateRef, GatheringRef, Item, Sentence } from '../document';
import { hasTag, isFutureVerb, tagOf } from '../document';
import type { Tense, Timeline } from '../refiners/timeline';
import { addDays, isDay } from '../text/calendar';

/** Words between such a word and its day, and days that a gathering lasts at most. */
const REACH = 6;
const LONGEST = 5;

type End = 'begin' | 'end' | 'until';
interface Marker {
  at: number;
  end: End;
}

const endOf = (item: Item | undefined): End | null => {
  if (hasTag(item, 'begin')) return 'begin';
  if (hasTag(item, 'end')) return 'end';
  return tagOf(item, 'during')?.until ? 'until' : null;
};

/** The span that words of beginning and ending give a gathering of their sentence, where both days are told; or null. */
export function bothEnds(
  sentence: Sentence,
  ref: GatheringRef,
  { clause, timeline }: { clause: Clause; timeline: Timeline },
): { start: PartialDate; end: PartialDate } | null {
  const { items, order, mentions } = sentence;
  if (!order.inflected) return null;
  const markers = items.flatMap((item, at): Marker[] => {
    const end = endOf(item);
    return end && isOf(sentence, ref, { at, clause }) ? [{ at, end }] : [];
  });
  const begins = markers.find(({ end }) => end === 'begin');
  if (!begins) return null;
  const taken = new Map<Marker, DateRef>();
  for (const marker of markers) {
    const date = nearestDate(sentence, marker, { markers, taken: [...taken.values()] });
    if (date) taken.set(marker, date);
  }
  const first = taken.get(begins);
  const last = markers.find(({ end }) => end !== 'begin');
  if (!first || !last || mentions.some(({ form, from }) => form === 'name' && from > begins.at && from < last.at))
    return null;
  const end = taken.get(last);
  const isOpen = end === undefined && sentence.dates.length > 1;
  return isOpen ? null : spanOf(first, { items, begins, last, end, timeline });
}

/** In the clause of the gathering, or in one of the next two with nobody named before it. */
function isOf(
  { clauses, gatherings, mentions }: Sentence,
  ref: GatheringRef,
  { at, clause }: { at: number; clause: Clause },
) {
  const own = clauses.findIndex(({ from, to }) => ref.from >= from && ref.from < to);
  const place = clauses.findIndex(({ from, to }) => at >= from && at < to);
  if (place < own || place > own + 2) return at >= clause.from && at < clause.to;
  if (gatherings.some((other) => other.event !== ref.event && other.from > ref.to && other.from < at)) return false;
  return !mentions.some(({ form, from }) => form === 'name' && from >= ref.to && from < at);
}

function nearestDate(
  { items, dates }: Sentence,
  { at }: Marker,
  { markers, taken }: { markers: readonly Marker[]; taken: readonly DateRef[] },
): DateRef | undefined {
  const stops = (from: number, to: number) =>
    items.slice(from, to).some((item) => item.kind === 'punct') ||
    markers.some((other) => other.at >= from && other.at < to);
  const distance = ({ from, to }: DateRef) => (from > at ? from - at - 0.5 : at - to);
  return dates
    .filter(
      (date) =>
        !taken.includes(date) &&
        date.endValue === null &&
        date.session === undefined &&
        distance(date) <= REACH &&
        (date.from > at ? !stops(at + 1, date.from) : !stops(behindAside(items, date), at)),
    )
    .toSorted((a, b) => distance(a) - distance(b))[0];
}

/** "В среду, 6 ноября, завершилось": the comma that closes the day goes with the one that opens it. */
const behindAside = (items: readonly Item[], { from, to }: DateRef) =>
  items[to]?.text === ',' && items.slice(from - 1, to).some(({ text }) => text === ',') ? to + 1 : to;

interface Ends {
  items: readonly Item[];
  begins: Marker;
  last: Marker;
  end: DateRef | undefined;
  timeline: Timeline;
}

/** Each of the two may be counted from the other; what has ended without a day did so on that of the report. */
function spanOf(first: DateRef, { items, begins, last, end, timeline }: Ends) {
  const { published } = timeline;
  const isOver = last.end === 'end' && !isFutureVerb(items[last.at]);
  const lastDays = (from: PartialDate | null) =>
    end === undefined ? (isOver ? [published] : []) : daysOf(end, from, timeline);
  if (first.kind === 'carried') {
    const known = lastDays(null).find(isDay);
    const start = known && first.offset !== null ? addDays(known, first.offset) : null;
    return isDay(start) && known && start < known ? { start, end: known } : null;
  }
  const ahead = isFutureVerb(items[begins.at]) || tagOf(items[begins.at], 'begin')?.present === true;
  for (const start of daysOf(first, null, timeline, ahead)) {
    const close = lastDays(start).find(
      (day) => isDay(day) && isDay(start) && day > start && day <= addDays(start, LONGEST),
    );
    if (isDay(start) && isDay(close ?? null)) return { start, end: close as PartialDate };
  }
  return null;
}

const TENSES: readonly Tense[] = ['past', 'near', 'future'];

function daysOf(date: DateRef, from: PartialDate | null, timeline: Timeline, ahead = false): (PartialDate | null)[] {
  if (date.kind === 'carried' && from !== null && date.offset !== null) return [addDays(from, date.offset)];
  const tenses = ahead ? TENSES.toReversed() : TENSES;
  return tenses.map((tense) => timeline.resolve(date, tense));
}
