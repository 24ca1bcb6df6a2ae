import type { ExtractedPerson, Extraction, Span } from '@/lib/contracts/extraction';
import { datesAgree } from '@/lib/contracts/partial-date';
import { foldName, isSameName } from '@/lib/eval/fold-name';
import type { Gold } from '@/lib/eval/gold';
import { pairUp } from '@/lib/eval/pair-up';
import { scoreMeetings } from '@/lib/eval/score-meetings';
import { count, emptyScores, type Matches, type Scores } from '@/lib/eval/scores';

const MONTH_LENGTH = '2024-07'.length;
const MAX_QUOTE_LENGTH = 1200;

/** Compares what was found in one article with its gold. Rows count one to one: a second row for one meeting is an error. */
export function scoreArticle(gold: Gold, found: Extraction, text: string): Scores {
  const scores = emptyScores();
  scores.articles = 1;
  const matches = { person: scorePersons(gold, found, scores), event: scoreEvents(gold, found, scores) };
  scoreMeetings(gold, found, matches, scores);
  scoreAttendance(gold, found, matches, scores);
  countSpans(found, text, scores);
  return nameErrors(gold.id, scores);
}

/** Says in each error where it is. */
export function nameErrors(id: string, scores: Scores): Scores {
  scores.errors = scores.errors.map((error) => `${id}: ${error}`);
  scores.misses = scores.misses.map(({ weight, text }) => ({ weight, text: `${id}: ${text}` }));
  return scores;
}

function scorePersons(gold: Gold, found: Extraction, scores: Scores): Map<string, string> {
  const { both, missed, surplus } = pairUp(gold.persons, found.persons, (wanted, person) =>
    surfacesOf(person).reduce((sum, a) => sum + wanted.surfaces.reduce((points, b) => points + likeness(a, b), 0), 0),
  );
  scores.persons = { right: both.length, surplus: surplus.length, missed: missed.length };
  for (const [wanted, person] of both) {
    if (wanted.country !== null) count(scores.country, person.country === wanted.country);
    const isMinor = wanted.role === 'other' && (!wanted.participant || (person.role ?? 'other') === 'other');
    count(scores.role, isMinor || person.role === wanted.role);
    scores.judged.persons.push({ confidence: person.confidence, isRight: true });
    scores.sightings.push({ gold: wanted.name_en, id: person.id });
  }
  scores.judged.persons.push(...surplus.map(({ confidence }) => ({ confidence, isRight: false })));
  scores.sightings.push(...missed.map(({ name_en }) => ({ gold: name_en, id: null })));
  scores.errors.push(...missed.map((person) => `person missed: ${person.name_en} (${person.surfaces[0]})`));
  scores.errors.push(...surplus.map((person) => `person invented: ${person.name} (${surfacesOf(person)[0] ?? ''})`));
  return new Map(both.map(([wanted, person]) => [person.id, wanted.id]));
}

function surfacesOf(person: ExtractedPerson): string[] {
  return [...new Set(person.mentions.map((mention) => mention.text))].filter(Boolean);
}

function likeness(a: string, b: string): number {
  if (foldName(a) === foldName(b)) return 3;
  return isSameName(a, b) ? 1 : 0;
}

/** Only gatherings of the SCO and CICA series count. */
function scoreEvents(gold: Gold, found: Extraction, scores: Scores): Map<string, string> {
  const { both, missed, surplus } = pairUp(
    gold.events.filter((event) => event.series !== null),
    found.events.filter((event) => event.series !== null),
    (wanted, event) => {
      if (wanted.series !== event.series || wanted.kind !== event.kind) return 0;
      if (wanted.start === null) return 1;
      if (event.start === null || !datesAgree(wanted.start, event.start)) return 0;
      const isSamePlace = wanted.city !== null && foldName(wanted.city) === foldName(event.city ?? '');
      return 1 + Math.min(wanted.start.length, event.start.length) + (isSamePlace ? 1 : 0);
    },
  );
  scores.events = { right: both.length, surplus: surplus.length, missed: missed.length };
  for (const [wanted, event] of both) {
    if (wanted.start !== null) {
      count(scores.eventDate, (event.start?.length ?? 0) >= Math.min(wanted.start.length, MONTH_LENGTH));
    }
    scores.judged.events.push({ confidence: event.confidence, isRight: true });
  }
  scores.judged.events.push(...surplus.map(({ confidence }) => ({ confidence, isRight: false })));
  scores.errors.push(...missed.map((event) => `gathering missed: ${event.series} ${event.kind} ${event.start ?? ''}`));
  scores.errors.push(...surplus.map((event) => `gathering invented: ${event.id}`));
  return new Map(both.map(([wanted, event]) => [event.id, wanted.id]));
}

/** Being in a meeting at the gathering is neither required nor punished. */
function scoreAttendance(gold: Gold, found: Extraction, matches: Matches, scores: Scores): void {
  const inSeries = new Set(gold.events.filter((event) => event.series !== null).map((event) => event.id));
  const wanted = new Set(
    gold.attendance.filter((row) => inSeries.has(row.event)).map((row) => `${row.person}@${row.event}`),
  );
  const metSomeone = new Set(gold.meetings.flatMap((meeting) => meeting.participants));
  const given = new Set<string>();
  for (const row of found.attendance) {
    const person = matches.person.get(row.person);
    const event = matches.event.get(row.event);
    if (person === undefined || event === undefined) continue;
    const key = `${person}@${event}`;
    if (!wanted.has(key) && metSomeone.has(person)) continue;
    given.add(key);
    scores.judged.attendance.push({ confidence: row.confidence, isRight: wanted.has(key) });
  }
  const right = [...wanted].filter((key) => given.has(key)).length;
  scores.attendance = { right, surplus: given.size - right, missed: wanted.size - right };
}

/** Whether what was quoted stands in the text, letter for letter. */
export function countSpans(found: Extraction, text: string, scores: Scores): void {
  for (const { evidence } of found.meetings) {
    count(scores.quotes, isExact(evidence, text) && evidence.text.length <= MAX_QUOTE_LENGTH);
  }
  for (const { mentions } of found.persons) {
    for (const mention of mentions) count(scores.mentions, isExact(mention, text));
  }
}

function isExact(span: Span, text: string): boolean {
  return text.slice(span.start, span.end) === span.text && span.text.length > 0;
}
