// What tells on which day a talk was: where the text tells of a day, and how the sentence of the talk speaks.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Status } from '@/lib/contracts/vocabulary';
import type { DateRef, Sentence } from '../document';
import type { Tense } from '../refiners/timeline';
import { isDay } from '../text/calendar';
import { both, counted, is, kindOf, openAs, seenAs, stateOf } from './day-names';
import type { Features } from './features';
import { gapName, type Scene } from './sentence-words';

/** Where the text tells of a day: with the talk, before or behind it, of another talk, of a gathering, or only when it was written. */
export type DaySource = 'own' | 'before' | 'behind' | 'talk' | 'gathering' | 'report' | 'none';

/** One place where a day that may be the talk's is told. */
export interface Sighting {
  source: DaySource;
  /** What else is known of the place, by name. */
  how: string;
  /** Of a day in the talk's own sentence. */
  date?: DateRef;
}

/** A day that may be the talk's; null: none is told. */
export interface DayChoice {
  day: PartialDate | null;
  sightings: readonly Sighting[];
}

/** A talk whose day is asked for. */
export interface DayQuestion {
  sentence: Sentence;
  participants: readonly string[];
  status: Status;
  tense: Tense;
  /** Item of the word of meeting. */
  trigger: number;
  /** What the rules say. */
  ruled: PartialDate | null;
  /** The month or year that the rules read instead of a day. */
  rough: PartialDate | null;
  published: PartialDate | null;
  /** Whether the sentence tells of an earlier time. */
  flashback: boolean;
}

/** The letter that stands for a source before the words of the sentence, strongest first. */
const ZONES: readonly [DaySource, string][] = [
  ['own', 'o'],
  ['talk', 't'],
  ['before', 'v'],
  ['behind', 'h'],
  ['gathering', 'g'],
  ['report', 'p'],
  ['none', 'n'],
];
const REACH = { left: 3, right: 3 };
const MOST = { dates: 3, choices: 6 };

/** The letter that stands before the words of the sentence: that of the strongest place where a day is told. */
export function zoneOf({ sightings }: DayChoice): string {
  for (const [source, letter] of ZONES) if (sightings.some((sighting) => sighting.source === source)) return letter;
  return 'n';
}

/** Tells the words of the whole sentence for days of one zone. */
export function tellWords(features: Features, { sentence, words }: Scene, zone: string): void {
  words.say(features, zone, { from: 0, to: sentence.items.length });
}

/** Tells what else holds of one of the days that a talk may have. */
export function tellDay(features: Features, { words }: Scene, question: DayQuestion, told: Told): void {
  const { sentence, status, tense, ruled, flashback } = question;
  const { choice, among } = told;
  const sources = new Set(choice.sightings.map(({ source }) => source));
  const zone = zoneOf(choice);
  for (const { date } of choice.sightings) {
    if (!date) continue;
    words.say(features, 'a', { from: date.from - REACH.left, to: date.from });
    words.say(features, 'b', { from: date.from, to: date.to + REACH.right });
  }
  const dates = Math.min(sentence.dates.length, MOST.dates);
  const all = ZONES.flatMap(([source]) => (sources.has(source) ? [source] : [])).join('-');
  const open = openAs(ruled === null, choice.day === ruled);
  const kind = kindOf(sentence.kind, flashback);
  const kinds = kindsOf(among);
  features.add(is.taken(open));
  features.add(is.takenStatus(open, stateOf(status, tense)));
  features.add(is.from(all));
  features.add(is.fromTaken(all, open));
  features.add(is.fromStatus(all, status));
  features.add(is.fromTakenDates(both(all, open), dates));
  features.add(is.dates(zone, counted(dates, Math.min(among.length, MOST.choices))));
  features.add(is.kind(zone, kind));
  features.add(is.kindTaken(open, kind));
  features.add(is.quoted(zone, sentence.quotedBy !== undefined));
  features.add(is.gathering(zone, sentence.gatherings.map(({ use }) => use).join('-')));
  features.add(is.present(zone, kinds));
  features.add(is.presentTaken(open, both(zone, kinds)));
  for (const { source, how } of choice.sightings) {
    const seen = seenAs(source, how);
    features.add(is.sight(seen));
    features.add(is.sightTaken(seen, open));
    features.add(is.sightStatus(seen, status));
    features.add(is.sightDates(seen, dates));
  }
  const far = farFrom(choice.day, question.published);
  features.add(is.far(far, status));
  features.add(is.farTaken(far, open));
  features.add(is.farFrom(far, all));
}

export interface Told {
  choice: DayChoice;
  among: readonly DayChoice[];
}

const kindsOf = (among: readonly DayChoice[]): string =>
  ZONES.flatMap(([source, letter]) =>
    among.some(({ sightings }) => sightings.some((sighting) => sighting.source === source)) ? [letter] : [],
  ).join('');

/** How far a day lies from the report, roughly. */
function farFrom(day: PartialDate | null, published: PartialDate | null): string {
  if (!isDay(day) || !isDay(published)) return 'unknown';
  const days = Math.round((Date.parse(day) - Date.parse(published)) / 86_400_000);
  const sign = days < 0 ? 'before' : 'behind';
  if (days === 0) return 'same';
  if (Math.abs(days) === 1) return `${sign}-1`;
  return `${sign}-${gapName(Math.abs(days))}`;
}
