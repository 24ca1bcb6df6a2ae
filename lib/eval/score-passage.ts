import type { ExtractedPerson, Extraction } from '@/lib/contracts/extraction';
import { likenessOfNames } from '@/lib/eval/likeness-of-names';
import { pairUp } from '@/lib/eval/pair-up';
import type { Passage } from '@/lib/eval/passage';
import { countSpans, nameErrors } from '@/lib/eval/score-article';
import { noteErrors, tallyMeetings, toRows } from '@/lib/eval/score-meetings';
import { count, emptyScores, type Scores } from '@/lib/eval/scores';

/** Compares what was found in one passage with its gold: pairs who met, their status and day, and who was at a gathering. */
export function scorePassage(passage: Passage, found: Extraction, text: string): Scores {
  const scores = emptyScores();
  scores.articles = 1;
  const nameOf = matchPeople(passage, found.persons);
  scorePairs(passage, found, nameOf, scores);
  scoreAttendance(passage, found, nameOf, scores);
  countSpans(found, text, scores);
  return nameErrors(passage.id, scores);
}

/** The gold's name of each found person, by id; a person of whom the gold says nothing has none. */
function matchPeople(passage: Passage, persons: readonly ExtractedPerson[]): Map<string, string> {
  const names = [...new Set([...passage.meetings.flatMap((meeting) => meeting.with), ...passage.attended])];
  const { both } = pairUp(names, [...persons], (name, person) =>
    Math.max(0, ...person.mentions.map((mention) => likenessOfNames(name, mention.text))),
  );
  return new Map(both.map(([name, person]) => [person.id, name]));
}

function scorePairs(passage: Passage, found: Extraction, nameOf: Map<string, string>, scores: Scores): void {
  const shownOf = (id: string) => nameOf.get(id) ?? `?${id}`;
  const countries = new Map(found.persons.map(({ id, country }) => [shownOf(id), country]));
  const countryOf = (name: string) => countries.get(name) ?? null;
  const wantedRows = passage.meetings.flatMap((meeting) => toRows(meeting, meeting.with, countryOf));
  const foundRows = found.meetings.flatMap((meeting) => toRows(meeting, meeting.participants.map(shownOf), countryOf));
  const pairing = pairUp(wantedRows, foundRows, ({ pair, meeting: gold }, row) => {
    if (pair !== row.pair) return 0;
    return 1 + (gold.status === row.meeting.status ? 4 : 0) + (gold.date === row.meeting.date ? 2 : 0);
  });
  for (const [{ meeting: gold }, { meeting }] of pairing.both) count(scores.date, gold.date === meeting.date);
  tallyMeetings(pairing, passage.id, scores);
  noteErrors(pairing, (pair) => pair, scores);
}

function scoreAttendance(passage: Passage, found: Extraction, nameOf: Map<string, string>, scores: Scores): void {
  const inSeries = new Set(found.events.filter(({ series }) => series !== null).map(({ id }) => id));
  const given = new Set(
    found.attendance
      .filter(({ event, beside }) => inSeries.has(event) && !beside)
      .map(({ person }) => nameOf.get(person) ?? `?${person}`),
  );
  const wanted = new Set(passage.attended);
  const right = [...wanted].filter((name) => given.has(name)).length;
  scores.attendance = { right, surplus: given.size - right, missed: wanted.size - right };
}
