import type { ExtractedPerson, Extraction } from '@/lib/contracts/extraction';
import { foldedWords } from '@/lib/eval/fold-name';
import { pairUp } from '@/lib/eval/pair-up';
import type { Passage } from '@/lib/eval/passage';
import { countSpans, nameErrors } from '@/lib/eval/score-article';
import { noteErrors, tallyMeetings, toRows } from '@/lib/eval/score-meetings';
import { count, emptyScores, type Scores } from '@/lib/eval/scores';

/** So many last letters of a word may be an ending: a name stands in the gold in one case, in the text in several. */
const MAX_ENDING = 3;

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
    Math.max(0, ...person.mentions.map((mention) => likeness(foldedWords(name), foldedWords(mention.text)))),
  );
  return new Map(both.map(([name, person]) => [person.id, name]));
}

/** 0 unless each word of the shorter name is, but for its ending, one of the longer; more the more words agree as they stand. */
function likeness(a: string[], b: string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 0;
  const points = short.map((word) => Math.max(0, ...long.map((other) => likenessOfWords(word, other))));
  return points.includes(0) ? 0 : points.reduce((sum, point) => sum + point, 0);
}

function likenessOfWords(a: string, b: string): number {
  if (a === b) return 2;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared >= MAX_ENDING && shared >= Math.max(a.length, b.length) - MAX_ENDING ? 1 : 0;
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
    found.attendance.filter(({ event }) => inSeries.has(event)).map(({ person }) => nameOf.get(person) ?? `?${person}`),
  );
  const wanted = new Set(passage.attended);
  const right = [...wanted].filter((name) => given.has(name)).length;
  scores.attendance = { right, surplus: given.size - right, missed: wanted.size - right };
}
