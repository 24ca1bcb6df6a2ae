import type { ExtractedMeeting, Extraction } from '@/lib/contracts/extraction';
import { datesAgree } from '@/lib/contracts/partial-date';
import { foldedWords, foldName } from '@/lib/eval/fold-name';
import type { Gold, GoldMeeting } from '@/lib/eval/gold';
import { pairUp } from '@/lib/eval/pair-up';
import { count, type Matches, type Scores } from '@/lib/eval/scores';

/** One pair of persons in one meeting. */
interface Row<M> {
  pair: string;
  meeting: M;
}

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
  scores.meetings = { right: both.length, surplus: surplus.length, missed: missed.length };
  for (const [{ meeting: wanted }, { meeting }] of both) {
    count(scores.status, wanted.status === meeting.status);
    count(scores.date, isDateRight(gold, wanted, meeting));
    count(scores.gathering, isEventRight(gold, wanted, meeting, matches));
    if (wanted.city !== null) count(scores.city, foldName(wanted.city) === foldName(meeting.city ?? ''));
    count(scores.onSpot, isOnSpot(wanted.quote, meeting.evidence.text));
  }
  const show = (pair: string) => pair.replaceAll(/p\d+/gu, (id) => nameIn(gold, id));
  scores.errors.push(...missed.map((row) => `meeting missed: ${show(row.pair)}: “${row.meeting.quote}”`));
  scores.errors.push(
    ...surplus.map((row) => `meeting invented: ${show(row.pair)}: “${row.meeting.evidence.text.slice(0, 80)}”`),
  );
}

function toRows<M>(meeting: M, participants: string[], countryOf: (id: string) => string | null): Row<M>[] {
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
