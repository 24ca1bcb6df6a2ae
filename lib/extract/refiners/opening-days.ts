// "It opens on Monday and lasts through Tuesday": the first and the last day of a gathering, each with a word of beginning, ending or lasting.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Clause, DateRef, Gathering, GatheringRef, Item, Sentence } from '../document';
import { hasTag, isFutureVerb, tagOf } from '../document';
import { addDays, isDay } from '../text/calendar';
import { isUntil } from './days-of-gatherings';
import type { Span } from './month-ahead';
import type { Tense, Timeline } from './timeline';
import { isRange } from './whose-day';

/** Days that a gathering lasts at most, and words between a day and its word of beginning or ending. */
const LONGEST = 5;
const FAR = 8;
const TENSES: readonly Tense[] = ['past', 'near', 'future'];

interface Told {
  timeline: Timeline;
  /** The first day, where it was told before. */
  known?: PartialDate | null;
}

/** The first and last day that words of beginning and ending tell in a region of a sentence; null where they tell no two of them, nor one that is to come. */
export function openingDays(sentence: Sentence, region: Clause, { timeline, known = null }: Told): Span | null {
  const dates = sentence.dates.filter((date) => isWithin(date, region) && isSingle(date));
  const { items } = sentence;
  if (dates.length === 0) return endedOnReport(sentence, region, timeline.published);
  const wordOf = (date: DateRef) => ownWord(items, date, region);
  const last =
    dates.find((date) => isUntil(sentence, date)) ?? dates.find((date) => hasTag(items[wordOf(date)], 'end'));
  const first = dates.find((date) => date !== last && hasTag(items[wordOf(date)], 'begin'));
  const isToCome = first !== undefined && isComing(items, wordOf(first));
  if (!last) {
    const start =
      first && (isToCome || first.kind !== 'weekday') ? timeline.resolve(first, isToCome ? 'future' : 'past') : null;
    const counted = isDay(start) ? countedBeside(sentence, region, { start, end: null, anchor: 'begin' }) : null;
    return counted ?? (isDay(start) && isToCome && first?.kind === 'weekday' ? { start, end: null } : null);
  }
  const plain = first ?? (isUntil(sentence, last) ? dates.find(({ from }) => from < last.from) : undefined);
  const starts = plain ? resolveAll(timeline, plain, isToCome) : [known].filter(isDay);
  const ends = resolveAll(timeline, last, isToCome);
  for (const start of starts) {
    const end = ends.find((day) => day > start && day <= addDays(start, LONGEST));
    if (end !== undefined) return { start, end };
  }
  return starts.length === 0
    ? countedBeside(sentence, region, { start: ends[0] ?? null, end: null, anchor: 'end' })
    : null;
}

/** "It had opened the day before", "and ended the next day": the other end of a gathering, counted from the one that is told. */
export function countedBeside(
  { items, dates }: Sentence,
  region: Clause,
  { start, end, anchor }: Pick<Gathering, 'start' | 'end' | 'anchor'>,
): Span | null {
  if (!isDay(start) || end !== null) return null;
  const counted = dates.find((date) => date.kind === 'carried' && date.offset && isWithin(date, region));
  const word = counted && items[ownWord(items, counted, region)];
  if (!counted?.offset) return null;
  const day = addDays(start, counted.offset);
  if (anchor !== 'begin' && day < start && hasTag(word, 'begin')) return { start: day, end: start };
  return anchor !== 'end' && day > start && hasTag(word, 'end') ? { start, end: day } : null;
}

/** Whether a sentence says until when something lasts. */
export const tellsLastDay = (sentence: Sentence) => sentence.dates.some((date) => isUntil(sentence, date));

/** "завершилось заседание, открывшееся накануне": what has ended without a day did so on that of the report. */
function endedOnReport(sentence: Sentence, region: Clause, published: PartialDate | null): Span | null {
  const hasEnded = sentence.items.some(
    (item, at) => isWithin({ from: at }, region) && hasTag(item, 'end') && !isFutureVerb(item),
  );
  if (!hasEnded || !isDay(published) || sentence.dates.length === 0) return null;
  return countedBeside(sentence, region, { start: published, end: null, anchor: 'end' });
}

/** Where a sentence tells of the gathering: its clause, and those behind it that tell of nothing and nobody else. */
export function regionOf(sentence: Sentence, ref: GatheringRef, clause: Clause): Clause | null {
  if (ref.use !== 'itself' || isOfPerson(sentence, clause)) return null;
  let { to } = clause;
  for (const next of sentence.clauses) {
    if (next.from < to) continue;
    if (next.from > to || isOfPerson(sentence, next) || isOfOther(sentence, next)) break;
    to = next.to;
  }
  return { from: clause.from, to };
}

const isWithin = (date: { from: number }, { from, to }: Clause) => date.from >= from && date.from < to;

const isOfPerson = ({ mentions }: Sentence, clause: Clause) =>
  mentions.some((mention) => mention.form !== 'plural' && isWithin(mention, clause));

const isOfOther = ({ gatherings }: Sentence, clause: Clause) => gatherings.some((ref) => isWithin(ref, clause));

const isSingle = (date: DateRef) => !isRange(date) && date.session === undefined && date.kind !== 'carried';

/** The word of beginning or ending that a day belongs to: the nearest one that no word of joining parts from it; -1 without. */
function ownWord(items: readonly Item[], { from, to }: DateRef, region: Clause): number {
  const isWord = (at: number) => hasTag(items[at], 'begin', 'end');
  let before = from - 1;
  while (before >= region.from && !isWord(before)) before--;
  let behind = to;
  while (behind < region.to && !isWord(behind)) behind++;
  const hasBefore = before >= region.from && from - before <= FAR;
  const hasBehind = behind < region.to && behind - to < FAR;
  if (!hasBefore || !hasBehind) return hasBefore ? before : hasBehind ? behind : -1;
  const isParted = (start: number, end: number) =>
    items.slice(start, end).some((item) => item.text === ',' || hasTag(item, 'conj'));
  if (isParted(to, behind)) return before;
  if (isParted(before, from)) return behind;
  return from - before <= behind - to + 1 ? before : behind;
}

/** "opens", "will open", "शुरू हो रहा है": a beginning that is to come, or is that of the day. */
function isComing(items: readonly Item[], at: number): boolean {
  const near = [...items.slice(Math.max(0, at - 2), at), ...items.slice(at + 1, at + 4)];
  return tagOf(items[at], 'begin')?.present === true || isFutureVerb(items[at]) || near.some(isFutureVerb);
}

function resolveAll(timeline: Timeline, date: DateRef, isToCome: boolean): PartialDate[] {
  const tenses = isToCome ? TENSES.toReversed() : TENSES;
  return [...new Set(tenses.map((tense) => timeline.resolve(date, tense)))].filter(isDay);
}
