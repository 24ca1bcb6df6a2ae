// A sum of learnt weights over features, whatever the grammar: how likely each of some things is.
import { type Features, type Sign, UNKNOWN, type Zone } from './features';
import { type Placed, pairId, Vocabulary } from './vocabulary';

/** A pack's table, one line a feature: its name, then hundredths of log-odds for each thing against none of them. */
export interface LearntTable {
  rows: readonly string[];
}

/** Tells what holds. */
type Telling = (features: Features) => void;

export interface Judge {
  /** Hundredths of log-odds, one a thing, of what is told. */
  sumsOf(tell: Telling): readonly number[];
  /** Shares of 1, one a thing, of what is told beside what was summed before; what is left is that none holds. */
  sharesOf(tell: Telling, before?: readonly number[]): number[];
}

const UNIT = 100;
/** Where no weight of a feature reaches this many hundredths, it is left out. */
const SMALLEST = 4;

/** The judge that a table of so many `things` makes; tables of one pack share the numbers of their words. Throws RangeError for a line that is none. */
export function createJudge(table: LearntTable, things: number, vocabulary = new Vocabulary()): Judge {
  const tally = new Tally(table, things, vocabulary);
  return {
    sumsOf: (tell) => tally.sumsOf(tell),
    sharesOf: (tell, before) => sharesOf(tally.sumsOf(tell).map((sum, at) => (sum + (before?.[at] ?? 0)) / UNIT)),
  };
}

class Tally implements Features {
  private readonly rows = new Map<string, number>();
  private readonly zones = new Map<string, TableZone>();
  /** The weights of all rows, one behind the other. */
  private readonly weights: number[] = [];
  private readonly counted: number[];
  private telling = 0;
  private sums: number[] = [];

  constructor(
    { rows }: LearntTable,
    private readonly things: number,
    vocabulary: Vocabulary,
  ) {
    for (const [row, line] of rows.entries()) {
      const [name, weights] = readRow(line, things);
      this.rows.set(name, row);
      this.weights.push(...weights);
      const placed = vocabulary.place(name);
      if (placed) this.zone(placed.zone).hold(placed, row);
    }
    this.counted = new Array<number>(rows.length).fill(0);
  }

  sumsOf(tell: Telling): readonly number[] {
    this.telling++;
    this.sums = new Array<number>(this.things).fill(0);
    tell(this);
    return this.sums;
  }

  add(name: string): void {
    this.count(this.rows.get(name));
  }

  zone(name: string): TableZone {
    const known = this.zones.get(name) ?? new TableZone((row) => this.count(row));
    this.zones.set(name, known);
    return known;
  }

  private count(row: number | undefined): void {
    if (row === undefined || this.counted[row] === this.telling) return;
    this.counted[row] = this.telling;
    const { sums, things, weights } = this;
    for (let at = 0; at < things; at++) sums[at] = (sums[at] ?? 0) + (weights[row * things + at] ?? 0);
  }
}

/** The rows of what may stand in one zone, by number. */
class TableZone implements Zone {
  private readonly held = {
    word: new Map<number, number>(),
    meaning: new Map<number, number>(),
    pair: new Map<number, number>(),
  };

  constructor(private readonly count: (row: number | undefined) => void) {}

  hold({ kind, ids }: Placed, row: number): void {
    for (const id of ids) this.held[kind].set(id, row);
  }

  word({ id }: Sign): void {
    if (id !== UNKNOWN) this.count(this.held.word.get(id));
  }

  pair(last: Sign, sign: Sign): void {
    if (last.id !== UNKNOWN && sign.id !== UNKNOWN) this.count(this.held.pair.get(pairId(last, sign)));
  }

  meaning({ id }: Sign): void {
    if (id !== UNKNOWN) this.count(this.held.meaning.get(id));
  }
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
  return [parts.slice(0, -things).join(' '), numbers];
}

/** Softmax against a sum of 0 for none. */
function sharesOf(sums: readonly number[]): number[] {
  const top = Math.max(0, ...sums);
  const parts = sums.map((sum) => Math.exp(sum - top));
  const whole = parts.reduce((sum, part) => sum + part, Math.exp(-top));
  return parts.map((part) => part / whole);
}
