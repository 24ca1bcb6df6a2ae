// The cells of the matrix: how often above the diagonal, when last below it.
import type { MatrixPair, MatrixResponse } from '@/lib/contracts/api';

export interface MatrixCell {
  row: number;
  column: number;
  /** `self` on the diagonal, `count` above, `last` below it. */
  side: 'self' | 'count' | 'last';
  /** Null when no meeting of the two is reported. */
  pair: MatrixPair | null;
}

/** All cells, row by row. */
export function buildMatrix({ entities, pairs }: Pick<MatrixResponse, 'entities' | 'pairs'>): MatrixCell[][] {
  const known = new Map(pairs.map((pair) => [`${pair.a},${pair.b}`, pair]));
  return entities.items.map((_, row) =>
    entities.items.map((_, column) => {
      const pair = known.get(`${Math.min(row, column)},${Math.max(row, column)}`) ?? null;
      return { row, column, side: row === column ? 'self' : column > row ? 'count' : 'last', pair };
    }),
  );
}

const STEPS = [20, 10, 5, 2, 1];

/** Shade of a count: 1, 2 to 4, 5 to 9, 10 to 19, 20 and more; 0 for none. */
export function stepOf(held: number): number {
  const at = STEPS.findIndex((least) => held >= least);
  return at < 0 ? 0 : STEPS.length - at;
}

const QUIET_YEARS = 3;

/** Who last met before this year has not for long: three years before the latest meeting of all. Null without any day. */
export function quietBefore(pairs: MatrixPair[]): number | null {
  const latest = pairs
    .flatMap(({ last }) => last ?? [])
    .toSorted()
    .at(-1);
  return latest ? Number(latest.slice(0, 4)) - QUIET_YEARS : null;
}

/** Whether two who have met have not for long. */
export function isQuiet({ last }: MatrixPair, before: number | null): boolean {
  return last !== null && before !== null && Number(last.slice(0, 4)) < before;
}

const MOST_SILENT = 6;

/** Pairs that have met but not for long, the longest first. */
export function listSilent(pairs: MatrixPair[]): MatrixPair[] {
  const before = quietBefore(pairs);
  return pairs
    .filter((pair) => isQuiet(pair, before))
    .toSorted((a, b) => (a.last ?? '').localeCompare(b.last ?? '') || a.a - b.a || a.b - b.b)
    .slice(0, MOST_SILENT);
}

/**
 * Pairs of different countries of whom no held meeting is reported, as places in the list of entities, the busiest first.
 * `isAsked` says of whose id it is asked.
 */
export function listNeverMet(
  { entities, pairs }: Pick<MatrixResponse, 'entities' | 'pairs'>,
  isAsked: (id: string) => boolean,
): [a: number, b: number][] {
  const met = new Set(pairs.flatMap(({ a, b, held }) => (held > 0 ? [`${a},${b}`] : [])));
  const asked = entities.items.flatMap((entity, place) => (isAsked(entity.id) ? [{ ...entity, place }] : []));
  return asked
    .flatMap((one, index) => asked.slice(index + 1).map((other) => [one, other] as const))
    .filter(([one, other]) => one.country !== other.country && !met.has(`${one.place},${other.place}`))
    .map(([one, other]): [number, number] => [one.place, other.place])
    .toSorted(([a, b], [c, d]) => a + b - c - d || a - c);
}

const DAY = 86_400_000;

/** Whole days from a day to another; null when the first is not known to the day. */
export function daysSince(last: string, today: Date): number | null {
  if (last.length < 10) return null;
  return Math.max(0, Math.floor((today.getTime() - Date.parse(`${last}T00:00:00Z`)) / DAY));
}
