// What tells on which day a talk was: where the text tells of a day, and how the sentence of the talk speaks.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Status } from '@/lib/contracts/vocabulary';
import type { DateRef, Sentence } from '../document';
import type { Tense } from '../refiners/timeline';
import { daysBetween, isDay } from '../text/calendar';
import { is, kindOf, lies, openAs, stateOf } from './day-names';
import type { Features } from './features';
import { gapName, type Scene } from './sentence-words';
import { lettersOf, type Sight, sourcesOf, zoneOf } from './sights';

/** A day that may be the talk's; null: none is told. */
export interface DayChoice {
  day: PartialDate | null;
  /** Where it is told, in words and as bits of their sources. */
  sights: readonly Sight[];
  sources: number;
  /** Those told in the talk's own sentence. */
  dates: readonly DateRef[];
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

const REACH = { left: 3, right: 3 };
const MOST = { dates: 3, choices: 6 };

/** Tells the words of the whole sentence for days of one zone. */
export function tellWords(features: Features, { sentence, words }: Scene, zone: string): void {
  words.say(features, zone, { from: 0, to: sentence.items.length });
}

/** What is known of a talk whichever day it had. */
export interface Asked {
  question: DayQuestion;
  state: ReturnType<typeof stateOf>;
  kind: string;
  quoted: boolean;
  uses: string;
  /** Days of its own sentence, and days among which to choose, roughly. */
  dates: number;
  choices: number;
  /** The letters of all places where they are told. */
  kinds: string;
}

export function askedOf(question: DayQuestion, among: readonly DayChoice[]): Asked {
  const { sentence, status, tense, flashback } = question;
  let sources = 0;
  for (const choice of among) sources |= choice.sources;
  return {
    question,
    state: stateOf(status, tense),
    kind: kindOf(sentence.kind, flashback),
    quoted: sentence.quotedBy !== undefined,
    uses: sentence.gatherings.map(({ use }) => use).join('-'),
    dates: Math.min(sentence.dates.length, MOST.dates),
    choices: Math.min(among.length, MOST.choices),
    kinds: lettersOf(sources),
  };
}

/** Tells what else holds of one of the days that a talk may have. */
export function tellDay(features: Features, { words }: Scene, asked: Asked, choice: DayChoice): void {
  const { dates, kinds } = asked;
  const { ruled, status, published } = asked.question;
  for (const date of choice.dates) {
    words.say(features, 'a', { from: date.from - REACH.left, to: date.from });
    words.say(features, 'b', { from: date.from, to: date.to + REACH.right });
  }
  const zone = zoneOf(choice.sources);
  const all = sourcesOf(choice.sources);
  const open = openAs(ruled === null, choice.day === ruled);
  features.addAll(is.from(all, open, asked.state, dates));
  features.addAll(is.dates(zone, dates, asked.choices));
  features.addAll(is.kind(zone, open, asked.kind, asked.quoted));
  features.add(is.gathering(zone, asked.uses));
  features.addAll(is.present(zone, open, kinds));
  for (const { name } of choice.sights) features.addAll(is.seen(name, open, status, dates));
  features.addAll(is.far(farFrom(choice.day, published), open, status, all));
}

/** How far a day lies from the report, roughly. */
function farFrom(day: PartialDate | null, published: PartialDate | null): string {
  if (!isDay(day) || !isDay(published)) return 'unknown';
  const days = daysBetween(published, day);
  if (days === 0) return 'same';
  return lies(days < 0, Math.abs(days) === 1 ? '1' : gapName(Math.abs(days)));
}
