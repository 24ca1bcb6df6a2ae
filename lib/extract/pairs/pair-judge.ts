// How likely two persons met by what their sentence says: a sum of learnt weights, whatever the grammar.
import { STATUSES, type Status } from '@/lib/contracts/vocabulary';

/** A pack's table, one line a feature: its name, then hundredths of log-odds for each of `STATUSES` against no meeting. */
export interface PairTable {
  rows: readonly string[];
}

export type Judge = (features: readonly string[]) => Judgement;

/** Shares of 1: each state of a meeting; what is left is that they did not meet. */
export type Judgement = Record<Status, number>;

const UNIT = 100;

/** The judge that a table makes. Throws RangeError for a line that is none. */
export function createJudge({ rows }: PairTable): Judge {
  const weights = new Map(rows.map(readRow));
  return (features) => {
    const sums = STATUSES.map(() => 0);
    for (const feature of features) {
      const row = weights.get(feature);
      if (row) for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0);
    }
    return shares(sums);
  };
}

/** How likely they met, in whatever state. */
export function chanceOf(judgement: Judgement): number {
  return STATUSES.reduce((sum, status) => sum + judgement[status], 0);
}

/** The likeliest state of a meeting. */
export function stateOf(judgement: Judgement): Status {
  return STATUSES.reduce((best, status) => (judgement[status] > judgement[best] ? status : best));
}

function readRow(row: string): [string, number[]] {
  const parts = row.split(' ');
  const numbers = parts.slice(-STATUSES.length).map(Number);
  if (parts.length <= STATUSES.length || !numbers.every(Number.isFinite))
    throw new RangeError(`no weights in “${row}”`);
  return [parts.slice(0, -STATUSES.length).join(' '), numbers.map((number) => number / UNIT)];
}

/** Softmax against a sum of 0 for no meeting. */
function shares(sums: readonly number[]): Judgement {
  const top = Math.max(0, ...sums);
  const parts = sums.map((sum) => Math.exp(sum - top));
  const whole = parts.reduce((sum, part) => sum + part, Math.exp(-top));
  const shareOf = (status: Status) => (parts[STATUSES.indexOf(status)] ?? 0) / whole;
  return { held: shareOf('held'), planned: shareOf('planned'), cancelled: shareOf('cancelled') };
}
