// A diary: lines under headings that are nothing but a day tell of that day, and of the city that opens them.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { DateRef, Gathering, GatheringRef, Sentence } from '../document';
import { hasTag } from '../document';
import { addDays, isDay } from '../text/calendar';
import { isDayHeading } from './day-heading';
import type { Details } from './gathering-details';
import { cityOfEntry } from './place-words';
import { namesProgramme } from './programme';
import { type DayRange, dayInWeek } from './report-week';

/** So many days have a heading in a diary: a single one may stand over anything. */
const FEWEST = 2;

export interface DayEntry {
  day: PartialDate;
  /** The last one, where several stand over it. */
  last: PartialDate;
  /** The city that opens the paragraph, or one before it under the same day. */
  city: string | null;
  /** What stands under the day is still to come, whatever its verbs say of the time. */
  ahead: boolean;
}

interface Told {
  published: PartialDate | null;
  /** The week that the report names as its own. */
  week: DayRange | null;
}

/** What stands in each paragraph of a diary, by its number; nothing for any other report. */
export function readDayEntries(sentences: readonly Sentence[], told: Told): ReadonlyMap<number, DayEntry> {
  const { published } = told;
  const headings = headingsByBlock(sentences);
  const entries = new Map<number, DayEntry>();
  if ([...headings.values()].filter(({ date }) => date).length < FEWEST) return entries;
  const dated = { published, week: told.week ?? weekAhead(sentences, published) };
  const dayOver = ({ date }: Heading) => (date ? dayOf(date, dated) : null);
  const found = [...headings.values()].map(dayOver).filter(isDay);
  if (new Set(found).size < FEWEST) return entries;
  // One of a day that has begun tells of what is done, unless its first day is the report's own.
  const isAhead = (day: PartialDate) =>
    isDay(published) && (day > published || (day === published && found.every((other) => other >= day)));
  let over: Heading | undefined;
  let city: string | null = null;
  for (const sentence of sentences) {
    const { block, kind } = sentence;
    const heading = headings.get(block);
    if (heading) [over, city] = [heading.alone ? heading : undefined, null];
    const own = heading?.alone === false ? heading : over;
    const day = own ? dayOver(own) : null;
    if (!own || day === null || heading?.alone || entries.has(block) || (kind !== 'body' && kind !== 'heading'))
      continue;
    city = cityOfEntry(sentence) ?? city;
    entries.set(block, { day, last: lastOver(own, day), city, ahead: isAhead(day) });
  }
  return entries;
}

/** Without days of its own, a programme is of the seven days that begin with the report's. */
function weekAhead(sentences: readonly Sentence[], published: PartialDate | null): DayRange | null {
  const first = sentences.findIndex(isDayHeading);
  const isProgramme = sentences.slice(0, first).some(namesProgramme);
  return isProgramme && isDay(published) ? { start: published, end: addDays(published, 6) } : null;
}

interface Heading {
  /** Null for one that says no day: it ends what stands under the day before it. */
  date: DateRef | null;
  /** Nothing else stands in its paragraph: it is over those behind it. */
  alone: boolean;
}

/** The headings by paragraph. */
function headingsByBlock(sentences: readonly Sentence[]): Map<number, Heading> {
  const headings = new Map<number, Heading>();
  for (const [at, sentence] of sentences.entries()) {
    const { block, kind, mentions } = sentence;
    if (block === sentences[at - 1]?.block) continue;
    const date = isDayHeading(sentence) ? sentence.dates.find((one) => one.kind !== 'carried') : undefined;
    if (date) headings.set(block, { date, alone: block !== sentences[at + 1]?.block });
    else if (kind === 'heading' && mentions.length === 0) headings.set(block, { date: null, alone: true });
  }
  return headings;
}

function dayOf(date: DateRef, { published, week }: Told): PartialDate | null {
  if (date.kind === 'absolute') return isDay(date.value) ? date.value : null;
  if (date.kind === 'relative' && date.offset !== null && isDay(published)) return addDays(published, date.offset);
  return date.weekday !== null && week ? dayInWeek(week, date.weekday) : null;
}

/** "Thursday and Friday", "1–2 September": the last of the days that begin with `day`. */
function lastOver({ date }: Heading, day: PartialDate): PartialDate {
  const last = (date?.twoDays ? addDays(day, 1) : date?.endValue) ?? null;
  return isDay(last) ? last : day;
}

/** Days after its first one on which a diary may still tell of a gathering. */
const LONGEST = 3;

/**
 * A gathering of which a paragraph under a day says neither when nor where it is: on that day, in the city of the entry. One that
 * began under a day before goes on until this one.
 */
export function takeEntry(
  details: Details,
  ref: GatheringRef,
  { sentence, entry, told }: { sentence: Sentence; entry: DayEntry | undefined; told: readonly Gathering[] },
): void {
  if (!entry || ref.use !== 'itself' || ref.relation !== null || details.start !== null || details.past) return;
  if (isElsewhere(details.city, entry.city) || isGoverned(sentence, ref)) return;
  const { day, last, city, ahead } = entry;
  const begun = told.find(
    (other) =>
      isDay(other.start) &&
      other.start <= day &&
      day <= addDays(other.start, LONGEST) &&
      (ref.series ?? other.series) === other.series &&
      (ref.kind ?? other.kind) === other.kind &&
      !isElsewhere(other.city, city),
  );
  if (begun) {
    if (last > (begun.end ?? begun.start ?? last)) begun.end = last;
    return;
  }
  details.start = day;
  if (last > day) details.end = last;
  else details.anchor ??= 'begin';
  details.city ??= city;
  if (ahead && details.status === 'held') details.status = 'planned';
}

const isElsewhere = (one: string | null, other: string | null) => one !== null && other !== null && one !== other;

/** "in early for the session": what somebody comes for need not be on that day. */
function isGoverned({ items, order }: Sentence, { from, to }: GatheringRef): boolean {
  if (order.caseWords === 'after') return (items[to - 1]?.case ?? null) !== null || hasTag(items[to], 'case');
  const before = items.findLast((item, at) => at < from && !hasTag(item, 'article'));
  return hasTag(before, 'case');
}
