import { alignRight } from '@/lib/eval/align-right';
import { rates, type Scores, type Share, type Tally } from '@/lib/eval/scores';

type Column = [title: string, value: (scores: Scores) => string];

const COLUMNS: Column[] = [
  ['articles', (scores) => String(scores.articles)],
  ...tallyColumns('people', (scores) => scores.persons),
  ...tallyColumns('meetings', (scores) => scores.meetings),
  ...tallyColumns('gatherings', (scores) => scores.events),
  ...tallyColumns('attendance', (scores) => scores.attendance),
  ['country', (scores) => percent(scores.country)],
  ['role', (scores) => percent(scores.role)],
  ['status', (scores) => percent(scores.status)],
  ['date', (scores) => percent(scores.date)],
  ['at gathering', (scores) => percent(scores.gathering)],
  ['city', (scores) => percent(scores.city)],
  ['quotes exact', (scores) => percent(scores.quotes)],
  ['on the spot', (scores) => percent(scores.onSpot)],
];

/** A table with one row a scope (`all`, `hi`, …), columns right-aligned. */
export function formatScores(rows: [scope: string, scores: Scores][]): string {
  return alignRight([
    ['', ...COLUMNS.map(([title]) => title)],
    ...rows.map(([scope, scores]) => [scope, ...COLUMNS.map(([, value]) => value(scores))]),
  ]);
}

function tallyColumns(title: string, tallyOf: (scores: Scores) => Tally): Column[] {
  const part = (key: 'p' | 'r' | 'f1') => (scores: Scores) => rates(tallyOf(scores))?.[key].toFixed(3) ?? '-';
  return [
    [`${title} P`, part('p')],
    ['R', part('r')],
    ['F1', part('f1')],
  ];
}

function percent({ right, of }: Share): string {
  return of === 0 ? '-' : (right / of).toFixed(3);
}
