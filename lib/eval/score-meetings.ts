import type { ExtractedMeeting, Extraction } from '@/lib/contracts/extraction';
import { datesAgree } from '@/lib/contracts/partial-date';
import type { Status } from '@/lib/contracts/vocabulary';
import { foldedWords, foldName } from '@/lib/eval/fold-name';
import type { Gold, GoldMeeting } from '@/lib/eval/gold';
import { type Pairing, pairUp } from '@/lib/eval/pair-up';
import { count, type Matches, type Scores } from '@/lib/eval/scores';

/** One pair of persons in one meeting. */
export interface Row<M> {
  pair: string;
  meeting: M;
}

/** What the gold tells of a meeting, whatever else it tells. */
interface Wanted {
  status: Status;
  /** The words that tell of it, where the gold has them. */
  quote?: string;
}

type MeetingPairing<W extends Wanted> = Pairing<Row<W>, Row<ExtractedMeeting>>;

/** Scores pairs of persons; in a meeting of delegations only pairs across countries count. */
export function scoreMeetings(gold: Gold, found: Extraction, matches: Matches, scores: Scores): void {
  const goldId = (id: string) => matches.person.get(id) ?? `?${id}`;
  const countryOf = (id: string) =>
    gold.persons.find((person) => person.id === id)?.country ??
    found.persons.find((person) => `?${person.id}` === id)?.country ??
    null;
  const wantedRows = gold.meetings.flatMap((meeting) => toRows(meeting, meeting.participants, countryOf));
  const foundRows = found.meetings.flatMap((meeting) => toRows(meeting, meeting.participants.map(goldId), countryOf));

  const { both, missed, surplus } = pairUp(wantedRows, foundRows, (wanted, row) => {
    if (wanted.pair !== row.pair) return 0;
    const isSameStatus = wanted.meeting.status === row.meeting.status;
    const isSameEvent = isEventRight(gold, wanted.meeting, row.meeting, matches);
    return (
      1 + (isSameStatus ? 4 : 0) + (isSameEvent ? 2 : 0) + (isDateRight(gold, wanted.meeting, row.meeting) ? 2 : 0)
    );
  });
  const isEventArguable = isGatheringArguable(gold);
  for (const [{ meeting: wanted }, { meeting }] of both) {
    count(scores.date, isDateRight(gold, wanted, meeting));
    if (!isEventArguable) count(scores.gathering, isEventRight(gold, wanted, meeting, matches));
    if (wanted.city !== null) count(scores.city, foldName(wanted.city) === foldName(meeting.city ?? ''));
    count(scores.onSpot, isOnSpot(wanted.quote, meeting.evidence.text));
  }
  tallyMeetings({ both, missed, surplus }, gold.id, scores);
  noteErrors({ both, missed, surplus }, (pair) => pair.replaceAll(/p\d+/gu, (id) => nameIn(gold, id)), scores);
}

/** Counts pairs, states and those of one state, and keeps with what confidence each was given. */
export function tallyMeetings<W extends Wanted>(pairing: MeetingPairing<W>, article: string, scores: Scores): void {
  const { both, missed, surplus } = pairing;
  scores.meetings = { right: both.length, surplus: surplus.length, missed: missed.length };
  const judge = ({ confidence, doubts = [] }: ExtractedMeeting, isRight: boolean) =>
    scores.judged.meetings.push({ confidence, isRight, doubts, article });
  for (const [{ meeting: wanted }, { meeting }] of both) {
    count(scores.status, wanted.status === meeting.status);
    judge(meeting, wanted.status === meeting.status);
  }
  for (const { meeting } of surplus) judge(meeting, false);
  const wantedRows = [...both.map(([wanted]) => wanted), ...missed];
  const foundRows = [...both.map(([, row]) => row), ...surplus];
  for (const status of ['planned', 'cancelled'] as const) {
    const isOf = ({ meeting }: Row<{ status: string }>) => meeting.status === status;
    const right = both.filter(([wanted, row]) => isOf(wanted) && isOf(row)).length;
    const missedRows = wantedRows.filter(isOf).length - right;
    scores[status] = { right, missed: missedRows, surplus: foundRows.filter(isOf).length - right };
  }
}

/** An invented meeting is worse the surer it claims to be; then come missed ones, then wrong states. */
export function noteErrors<W extends Wanted>(
  { both, missed, surplus }: MeetingPairing<W>,
  show: (pair: string) => string,
  scores: Scores,
): void {
  const note = (weight: number, text: string) => {
    scores.errors.push(text);
    scores.misses.push({ weight, text });
  };
  for (const { pair, meeting } of missed) {
    const words = meeting.quote === undefined ? '' : `: “${meeting.quote}”`;
    note(1, `meeting missed: ${show(pair)}${words}`);
  }
  for (const { pair, meeting } of surplus) {
    const { confidence, evidence } = meeting;
    note(1 + confidence, `meeting invented (${confidence.toFixed(2)}): ${show(pair)}: “${evidence.text.slice(0, 80)}”`);
  }
  for (const [wanted, { pair, meeting }] of both) {
    if (wanted.meeting.status === meeting.status) continue;
    note(meeting.confidence, `status of ${show(pair)}: ${meeting.status}, not ${wanted.meeting.status}`);
  }
}

/** The pairs of a meeting; of more than two people only those across countries. */
export function toRows<M>(meeting: M, participants: string[], countryOf: (id: string) => string | null): Row<M>[] {
  const ids = [...new Set(participants)].sort();
  return ids.flatMap((a, index) =>
    ids
      .slice(index + 1)
      .filter((b) => ids.length === 2 || countryOf(a) === null || countryOf(a) !== countryOf(b))
      .map((b) => ({ pair: `${a} × ${b}`, meeting })),
  );
}

function isEventRight(gold: Gold, wanted: GoldMeeting, meeting: ExtractedMeeting, matches: Matches): boolean {
  const given = meeting.event === null ? undefined : matches.event.get(meeting.event);
  const isInSeries = gold.events.some((event) => event.id === wanted.at_event && event.series !== null);
  return isInSeries ? given === wanted.at_event : given === undefined;
}

/** Gold files say in their notes where the gathering of a meeting is open to argument: "soft" and the field in one clause. */
function isGatheringArguable({ notes }: Gold): boolean {
  return (notes ?? '').split(/[.;]/u).some((clause) => /soft/iu.test(clause) && clause.includes('at_event'));
}

/** Where the gold has no day, a day of the meeting's own gathering is no error. */
function isDateRight(gold: Gold, wanted: GoldMeeting, meeting: ExtractedMeeting): boolean {
  if (wanted.date === meeting.date) return true;
  const event = gold.events.find((candidate) => candidate.id === wanted.at_event);
  if (wanted.date !== null || meeting.date === null || !event?.start) return false;
  const isWithin = meeting.date >= event.start && meeting.date <= (event.end ?? event.start);
  return isWithin || datesAgree(meeting.date, event.start);
}

/** Half of the words of the gold's quotation must be in ours. */
function isOnSpot(quote: string, evidence: string): boolean {
  const wanted = foldedWords(quote);
  const said = new Set(foldedWords(evidence));
  return wanted.filter((word) => said.has(word)).length >= wanted.length / 2;
}

function nameIn(gold: Gold, id: string): string {
  return gold.persons.find((person) => person.id === id)?.name_en ?? id;
}
