import { alignRight } from '@/lib/eval/align-right';
import { rates, type Scores, type Share, type Tally } from '@/lib/eval/scores';

type Column = [title: string, value: (scores: Scores) => string];

const COLUMNS: Column[] = [
  ['articles', (scores) => String(scores.articles)],
  ...precisionRecall('people', (scores) => scores.persons),
  ...precisionRecall('meetings', (scores) => scores.meetings),
  ['status', (scores) => percent(scores.status)],
  ['planned F1', (scores) => f1(scores.planned)],
  ['cancelled F1', (scores) => f1(scores.cancelled)],
  ['date', (scores) => percent(scores.date)],
  ['at event', (scores) => percent(scores.gathering)],
  ['city', (scores) => percent(scores.city)],
  ['events F1', (scores) => f1(scores.events)],
  ['event date', (scores) => percent(scores.eventDate)],
  ['attendance F1', (scores) => f1(scores.attendance)],
  ['country', (scores) => percent(scores.country)],
  ['role', (scores) => percent(scores.role)],
  ['quotes', (scores) => percent(scores.quotes)],
  ['on the spot', (scores) => percent(scores.onSpot)],
  ['mentions', (scores) => percent(scores.mentions)],
];

/** A table with one row a scope (`all`, `hi`, …), columns right-aligned. */
export function formatScores(rows: readonly [scope: string, scores: Scores][]): string {
  return alignRight([
    ['', ...COLUMNS.map(([title]) => title)],
    ...rows.map(([scope, scores]) => [scope, ...COLUMNS.map(([, value]) => value(scores))]),
  ]);
}

function precisionRecall(title: string, tallyOf: (scores: Scores) => Tally): Column[] {
  const part = (key: 'p' | 'r' | 'f1') => (scores: Scores) => rates(tallyOf(scores))?.[key].toFixed(3) ?? '-';
  return [
    [`${title} P`, part('p')],
    ['R', part('r')],
    ['F1', part('f1')],
  ];
}

function f1(tally: Tally): string {
  return rates(tally)?.f1.toFixed(3) ?? '-';
}

function percent({ right, of }: Share): string {
  return of === 0 ? '-' : (right / of).toFixed(3);
}
