// Where and when the report was written: the page's own date line, or the beginning of the first paragraph ("Bishkek, 26 October 2023").
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Item, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { recognizeDates } from '../recognizers/dates';
import { isDay } from '../text/calendar';

export interface Dateline {
  published: PartialDate | null;
  /** The day that "today" means: a day or two before the publication where the first paragraph says so. */
  written: PartialDate | null;
  city: string | null;
}

const REACH = 6;
const MAX_LINE = 110;

/** The day of publication (given, labelled on the page, or in the first lines) and the city of the report. */
export function readDateline(
  sentences: readonly Sentence[],
  given: { published: PartialDate | null; knownDays: (city: string | null) => readonly PartialDate[] },
): Dateline {
  const labelled = sentences.filter((sentence) => sentence.kind === 'meta');
  const top = sentences.filter((sentence) => sentence.kind !== 'title').slice(0, REACH);
  const city = readCity(top, sentences);
  const published =
    given.published ??
    firstDay(labelled, () => true) ??
    firstDay(top, isDateline) ??
    firstDay(lastLine(sentences), isDateline) ??
    firstDay(top, isReported) ??
    nearGathering(top, given.knownDays(city)) ??
    firstDay(top, isDateline, latestMonth(sentences));
  return { published, written: writtenBefore(top, published) ?? published, city };
}

/** Days by which a report may be older than its publication. */
const PRINTED_WITHIN = 2;

/** "New Delhi, 26 June: …" printed on the 27th: the day that opens the first paragraph behind its city. */
function writtenBefore(top: readonly Sentence[], published: PartialDate | null): PartialDate | null {
  const first = top.find(({ kind }) => kind === 'body');
  if (!first || !isDay(published)) return null;
  const isOpening = (sentence: Sentence, from: number) =>
    isDateline(sentence, from) &&
    sentence.items.slice(0, from).some((item) => hasTag(item, 'city')) &&
    sentence.items.slice(from, from + 4).some(({ text }) => OPENS.test(text));
  const day = firstDay([first], isOpening, published);
  const earlier = day === null ? 0 : (Date.parse(published) - Date.parse(day)) / 86_400_000;
  return earlier > 0 && earlier <= PRINTED_WITHIN ? day : null;
}

/** Sets a dateline off from what it opens. */
const OPENS = /^[:—–]$/u;

/** Days between a known gathering and the report of it; one further off only looks back on it. */
const REPORTED_WITHIN = 30;

/** The dateline's day in the year of the one known gathering that was about then. */
function nearGathering(top: readonly Sentence[], gatherings: readonly PartialDate[]): PartialDate | null {
  const days = gatherings.flatMap((gathering) => {
    const day = firstDay(top, isDateline, gathering);
    const apart = day === null ? Number.POSITIVE_INFINITY : Math.abs(Date.parse(day) - Date.parse(gathering));
    return day !== null && isDay(gathering) && apart <= REPORTED_WITHIN * 86_400_000 ? [day] : [];
  });
  return days.length === 1 ? (days[0] ?? null) : null;
}

/** "Dawn, October 14th, 2022" at the end of the page. */
function lastLine(sentences: readonly Sentence[]): Sentence[] {
  return sentences.slice(-3).filter(({ kind, order }) => kind !== 'body' && order.caseWords === 'before');
}

/** The latest month with its year that the text names: a dateline without a year is near it. */
function latestMonth(sentences: readonly Sentence[]): PartialDate | null {
  const months = sentences
    .filter(({ kind }) => kind !== 'furniture')
    .flatMap((sentence) => recognizeDates(sentence, { published: null }))
    .flatMap(({ kind, value }) => (kind === 'absolute' && value !== null && value.length >= 7 ? [value] : []));
  return months.toSorted().at(-1) ?? null;
}

function firstDay(
  sentences: readonly Sentence[],
  accept: (sentence: Sentence, from: number) => boolean,
  near: PartialDate | null = null,
): PartialDate | null {
  for (const sentence of sentences) {
    for (const date of recognizeDates(sentence, { published: near })) {
      if (date.kind === 'absolute' && isDay(date.value) && date.endValue === null && accept(sentence, date.from))
        return date.value;
    }
  }
  return null;
}

/** "…, 3 июля 2024 года сообщило агентство", "said on July 3, 2024": a day with its year right beside the verb of the report. */
function isReported({ items, order }: Sentence, from: number): boolean {
  if (order.caseWords !== 'before') return false;
  const speaks = (item: Item) => tagOf(item, 'verb')?.speech === true;
  const until = items.findIndex((item, at) => at > from && (item.kind === 'punct' || hasTag(item, 'case')));
  const behind = items.slice(from, until < 0 ? from + BESIDE * 2 : Math.min(until, from + BESIDE * 2));
  return behind.some(speaks) || items.slice(Math.max(0, from - BESIDE), from).some(speaks);
}

/** Words between a verb of report and its day. */
const BESIDE = 3;

/** A short line, or a date among the first words of a paragraph with nothing but places, agencies and signs before it. */
export function isDateline(sentence: Sentence, from: number): boolean {
  const before = sentence.items.slice(0, from);
  if (
    before.some(
      (item) => hasTag(item, 'person', 'verb', 'case', 'gathering') && !hasTag(item, 'city', 'weekday', 'month'),
    )
  )
    return false;
  if (before.length > 12 || sentence.items[from + 1]?.text === '(') return false;
  if (
    sentence.end - sentence.start <= MAX_LINE &&
    !sentence.items.some((item) => hasTag(item, 'verb', 'meet', 'attend'))
  )
    return true;
  const rest = sentence.items.slice(from).find((item) => item.kind === 'punct' && item.text !== ',');
  const setOff = rest !== undefined && /^[:—–|(।]$/u.test(rest.text) && sentence.items.indexOf(rest) - from <= 4;
  return setOff || before.some((item) => hasTag(item, 'city'));
}

/** The city that opens the first paragraph and is set off from it. */
function readCity(top: readonly Sentence[], all: readonly Sentence[]): string | null {
  for (const sentence of [...top, ...all.slice(-2)]) {
    const at = sentence.items.findIndex((item) => hasTag(item, 'city'));
    const city = tagOf(sentence.items[at], 'city');
    if (!city || at > 6) continue;
    const next = sentence.items[at + 1];
    const setOff = !next || /^[,|(।.:—–/-]$/u.test(next.text) || next.kind === 'number';
    const bare = sentence.items.slice(0, at).every((item) => !hasTag(item, 'person', 'verb', 'case', 'title'));
    if (setOff && bare && sentence.items[at]?.case === null) return city.id;
  }
  return null;
}
