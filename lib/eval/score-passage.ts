import type { ExtractedPerson, Extraction } from '@/lib/contracts/extraction';
import { foldedWords } from '@/lib/eval/fold-name';
import { pairUp } from '@/lib/eval/pair-up';
import type { Passage } from '@/lib/eval/passage';
import { countSpans } from '@/lib/eval/score-article';
import { count, emptyScores, type Scores } from '@/lib/eval/scores';

/** So many last letters of a word may be an ending: a name stands in the gold in one case, in the text in several. */
const MAX_ENDING = 3;

/** Two who met; in a meeting of three there are three such pairs. */
interface Pair {
  people: [string, string];
  status: string;
  date: string | null;
  confidence: number;
  doubts: string[];
}

/** Compares what was found in one passage with its gold: pairs who met, their status and day, and who was at a gathering. */
export function scorePassage(passage: Passage, found: Extraction, text: string): Scores {
  const scores = emptyScores();
  scores.articles = 1;
  const nameOf = matchPeople(passage, found.persons);
  scorePairs(passage, found, nameOf, scores);
  scoreAttendance(passage, found, nameOf, scores);
  countSpans(found, text, scores);
  return scores;
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
  const countries = new Map(found.persons.map(({ id, country }) => [nameOf.get(id) ?? `?${id}`, country]));
  const isAcross = (a: string, b: string, of: number) =>
    of === 2 || !countries.get(a) || countries.get(a) !== countries.get(b);
  const toPairs = <M extends Omit<Pair, 'people'>>(people: string[], { status, date, confidence, doubts }: M): Pair[] =>
    people.flatMap((a, index) =>
      people
        .slice(index + 1)
        .filter((b) => isAcross(a, b, people.length))
        .map((b) => ({ people: [a, b].sort() as [string, string], status, date, confidence, doubts })),
    );
  const wanted = passage.meetings.flatMap((meeting) =>
    toPairs([...new Set(meeting.with)], { ...meeting, confidence: 1, doubts: [] }),
  );
  const given = found.meetings.flatMap((meeting) =>
    toPairs([...new Set(meeting.participants.map((id) => nameOf.get(id) ?? `?${id}`))], {
      ...meeting,
      doubts: meeting.doubts ?? [],
    }),
  );
  const { both, missed, surplus } = pairUp(wanted, given, (gold, pair) =>
    gold.people.join() === pair.people.join()
      ? 1 + (gold.status === pair.status ? 4 : 0) + (gold.date === pair.date ? 2 : 0)
      : 0,
  );
  scores.meetings = { right: both.length, surplus: surplus.length, missed: missed.length };
  const judge = ({ confidence, doubts }: Pair, isRight: boolean) =>
    scores.judged.meetings.push({ confidence, isRight, doubts, article: passage.id });
  for (const [gold, pair] of both) {
    count(scores.status, gold.status === pair.status);
    count(scores.date, gold.date === pair.date);
    judge(pair, gold.status === pair.status);
  }
  for (const pair of surplus) judge(pair, false);
  for (const status of ['planned', 'cancelled'] as const) {
    const isOf = (pair: Pair) => pair.status === status;
    const right = both.filter(([gold, pair]) => isOf(gold) && isOf(pair)).length;
    scores[status] = {
      right,
      missed: wanted.filter(isOf).length - right,
      surplus: given.filter(isOf).length - right,
    };
  }
  noteErrors(passage, { missed, surplus, both }, scores);
}

function noteErrors(
  { id }: Passage,
  { missed, surplus, both }: { missed: Pair[]; surplus: Pair[]; both: [Pair, Pair][] },
  scores: Scores,
): void {
  const note = (weight: number, text: string) => {
    scores.errors.push(`${id}: ${text}`);
    scores.misses.push({ weight, text: `${id}: ${text}` });
  };
  for (const { people } of missed) note(1, `meeting missed: ${people.join(' × ')}`);
  for (const { people, confidence } of surplus)
    note(1 + confidence, `meeting invented (${confidence.toFixed(2)}): ${people.join(' × ')}`);
  for (const [gold, pair] of both) {
    if (gold.status === pair.status) continue;
    note(pair.confidence, `status of ${pair.people.join(' × ')}: ${pair.status}, not ${gold.status}`);
  }
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
