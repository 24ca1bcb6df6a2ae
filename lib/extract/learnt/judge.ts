// A sum of learnt weights over features, whatever the grammar: how likely each of some things is.
import { type Ended, type Features, type Sign, UNKNOWN, type Zone } from './features';
import { type NameGroup, oneName } from './names';
import { type Placed, Vocabulary } from './vocabulary';

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
    sumsOf: (tell) => listOf(tally.sum(tell)),
    sharesOf: (tell, before) => sharesOf(tally.sum(tell), before),
  };
}

class Tally implements Features {
  private readonly rows = new Map<string, number>();
  private readonly zones = new Map<string, TableZone>();
  /** By the number of a group: the rows of its names. */
  private readonly groups = new Map<number, readonly number[]>();
  private readonly endings = new Map<readonly string[], EndedRows>();
  /** The weights of all rows, one behind the other. */
  private readonly weights: Float64Array;
  /** By row: the last telling that told it. */
  private readonly counted: Float64Array;
  private telling = 0;
  private readonly sums: Float64Array;

  constructor(
    { rows }: LearntTable,
    private readonly things: number,
    vocabulary: Vocabulary,
  ) {
    this.weights = new Float64Array(rows.length * things);
    this.sums = new Float64Array(things);
    for (const [row, line] of rows.entries()) {
      const [name, weights] = readRow(line, things);
      this.weights.set(weights, row * things);
      const placed = vocabulary.place(name);
      this.rows.set(placed ? name : oneName(name), row);
      if (placed) this.zone(placed.zone).hold(placed, row);
    }
    this.counted = new Float64Array(rows.length);
  }

  /** The sums of what is told, until something else is. */
  sum(tell: Telling): Float64Array {
    this.telling++;
    for (let at = 0; at < this.things; at++) this.sums[at] = 0;
    tell(this);
    return this.sums;
  }

  add(name: string): void {
    const row = this.rows.get(name);
    if (row !== undefined) this.count(row);
  }

  addAll(group: NameGroup): void {
    let rows = this.groups.get(group.id);
    if (rows === undefined) {
      rows = this.rowsOf(group.names);
      this.groups.set(group.id, rows);
    }
    for (let at = 0; at < rows.length; at++) this.count(rows[at] ?? NO_ROW);
  }

  zone(name: string): TableZone {
    const known = this.zones.get(name);
    if (known) return known;
    const made = new TableZone(this);
    this.zones.set(name, made);
    return made;
  }

  ended(endings: readonly string[]): EndedRows {
    const known = this.endings.get(endings);
    if (known) return known;
    const made = new EndedRows(this, endings);
    this.endings.set(endings, made);
    return made;
  }

  rowsOf(names: readonly string[]): number[] {
    return names.flatMap((name) => this.rows.get(name) ?? []);
  }

  count(row: number): void {
    const { counted, sums, things, weights, telling } = this;
    if (counted[row] === telling) return;
    counted[row] = telling;
    for (let at = 0; at < things; at++) sums[at] = (sums[at] ?? 0) + (weights[row * things + at] ?? 0);
  }
}

/** The rows of what may stand in one zone, by number. */
class TableZone implements Zone {
  private readonly words = new RowsByNumber();
  private readonly meanings = new RowsByNumber();
  /** By the first word of two: rows by the second. Most words stand first in none. */
  private readonly pairs: (Map<number, number> | undefined)[] = [];

  constructor(private readonly tally: Tally) {}

  hold(placed: Placed, row: number): void {
    if (placed.kind === 'pair') for (const { first, second } of placed.pairs) this.holdPair(first, second, row);
    else (placed.kind === 'word' ? this.words : this.meanings).set(placed.id, row);
  }

  private holdPair(first: number, second: number, row: number): void {
    while (this.pairs.length <= first) this.pairs.push(undefined);
    const seconds = this.pairs[first] ?? new Map<number, number>();
    this.pairs[first] = seconds.set(second, row);
  }

  word({ id }: Sign): void {
    const row = this.words.get(id);
    if (row >= 0) this.tally.count(row);
  }

  pair(last: Sign, sign: Sign): void {
    const first = last.id;
    if (first < 0 || first >= this.pairs.length || sign.id === UNKNOWN) return;
    const row = this.pairs[first]?.get(sign.id);
    if (row !== undefined) this.tally.count(row);
  }

  meaning({ id }: Sign): void {
    const row = this.meanings.get(id);
    if (row >= 0) this.tally.count(row);
  }
}

const NO_ROW = -1;

/** Rows by the number of a word or meaning. */
class RowsByNumber {
  private rows = new Int32Array(0);

  set(id: number, row: number): void {
    if (id >= this.rows.length) {
      const longer = new Int32Array(2 * id + 1).fill(NO_ROW);
      longer.set(this.rows);
      this.rows = longer;
    }
    this.rows[id] = row;
  }

  /** The row; `NO_ROW` where there is none. */
  get(id: number): number {
    return id >= 0 && id < this.rows.length ? (this.rows[id] ?? NO_ROW) : NO_ROW;
  }
}

/** The rows of names that are told with the same endings, looked up once. */
class EndedRows implements Ended {
  private readonly rows = new Map<string, readonly number[]>();

  constructor(
    private readonly tally: Tally,
    private readonly endings: readonly string[],
  ) {}

  add(name: string): void {
    for (const row of this.rows.get(name) ?? this.find(name)) this.tally.count(row);
  }

  private find(name: string): readonly number[] {
    const rows = this.tally.rowsOf([name, ...this.endings.map((ending) => `${name} ${ending}`)]);
    this.rows.set(name, rows);
    return rows;
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

/** What stays when the next thing is told. */
function listOf(sums: Float64Array): number[] {
  const list: number[] = [];
  for (let at = 0; at < sums.length; at++) list.push(sums[at] ?? 0);
  return list;
}

/** Softmax of `sums` and those from before, against a sum of 0 for none. */
function sharesOf(sums: Float64Array, before: readonly number[] | undefined): number[] {
  let top = 0;
  for (let at = 0; at < sums.length; at++) {
    const sum = ((sums[at] ?? 0) + (before?.[at] ?? 0)) / UNIT;
    if (sum > top) top = sum;
    sums[at] = sum;
  }
  let whole = Math.exp(-top);
  for (let at = 0; at < sums.length; at++) {
    const part = Math.exp((sums[at] ?? 0) - top);
    whole += part;
    sums[at] = part;
  }
  const shares: number[] = [];
  for (let at = 0; at < sums.length; at++) shares.push((sums[at] ?? 0) / whole);
  return shares;
}
