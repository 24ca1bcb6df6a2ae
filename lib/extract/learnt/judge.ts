// A sum of learnt weights over named features, whatever the grammar: how likely each of some things is.

/** A pack's table, one line a feature: its name, then hundredths of log-odds for each thing against none of them. */
export interface LearntTable {
  rows: readonly string[];
}

/** Shares of 1, one a thing; what is left is that none holds. */
export type Judge = (features: readonly string[]) => number[];

const UNIT = 100;
/** Where no weight of a feature reaches this many hundredths, it is left out. */
const SMALLEST = 4;

/** The judge that a table of so many `things` makes. Throws RangeError for a line that is none. */
export function createJudge({ rows }: LearntTable, things: number): Judge {
  const weights = new Map(rows.map((row) => readRow(row, things)));
  return (features) => {
    const sums = new Array<number>(things).fill(0);
    for (const feature of features) {
      const row = weights.get(feature);
      if (row) for (let at = 0; at < things; at++) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0);
    }
    return sharesOf(sums);
  };
}

/** The table of weights by feature, in the order of their names. */
export function tableOf(weights: ReadonlyMap<string, readonly number[]>): LearntTable {
  const rows = [...weights]
    .map(([feature, row]) => ({ feature, row: row.map((weight) => Math.round(weight * UNIT)) }))
    .filter(({ row }) => row.some((weight) => Math.abs(weight) >= SMALLEST))
    .map(({ feature, row }) => [feature, ...row].join(' '));
  return { rows: rows.sort() };
}

function readRow(row: string, things: number): [string, number[]] {
  const parts = row.split(' ');
  const numbers = parts.slice(-things).map(Number);
  if (parts.length <= things || !numbers.every(Number.isFinite)) throw new RangeError(`no weights in “${row}”`);
  return [parts.slice(0, -things).join(' '), numbers.map((number) => number / UNIT)];
}

/** Softmax against a sum of 0 for none. */
function sharesOf(sums: readonly number[]): number[] {
  const top = Math.max(0, ...sums);
  const parts = sums.map((sum) => Math.exp(sum - top));
  const whole = parts.reduce((sum, part) => sum + part, Math.exp(-top));
  return parts.map((part) => part / whole);
}
