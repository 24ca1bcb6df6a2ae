// What is left of the meetings when part of the gazetteer's persons is unknown.

import type { Scope } from '@/lib/contracts/quality';
import { alignRight } from '@/lib/eval/align-right';
import { rates, type Scores } from '@/lib/eval/scores';

export interface HidingRow {
  /** `all` or a language. */
  scope: Scope;
  /** Meeting F1 with the whole gazetteer. */
  full: number;
  /** Meeting F1 with part of it hidden, one value a seed. */
  hidden: number[];
  mean: number;
  /** How much of the full F1 is lost: 0.1 is a tenth. Negative when it rose. */
  fall: number;
}

/** Compares scores by scope with those of each seed; scopes without meetings are left out. */
export function compareHiding(
  full: ReadonlyMap<Scope, Scores>,
  bySeed: readonly ReadonlyMap<Scope, Scores>[],
): HidingRow[] {
  return [...full].flatMap(([scope, scores]) => {
    const before = rates(scores.meetings)?.f1;
    if (!before) return [];
    const hidden = bySeed.map((seed) => {
      const of = seed.get(scope);
      return (of && rates(of.meetings)?.f1) ?? 0;
    });
    const mean = hidden.reduce((sum, value) => sum + value, 0) / hidden.length;
    return [{ scope, full: before, hidden, mean, fall: 1 - mean / before }];
  });
}

/** One row a scope, one column a seed. */
export function formatHiding(rows: readonly HidingRow[], seeds: readonly number[]): string {
  const show = (value: number) => value.toFixed(3);
  return alignRight([
    ['meetings F1', 'full', ...seeds.map((seed) => `seed ${seed}`), 'mean', 'fall'],
    ...rows.map(({ scope, full, hidden, mean, fall }) => [
      scope,
      show(full),
      ...hidden.map(show),
      show(mean),
      `${(fall * 100).toFixed(1)} %`,
    ]),
  ]);
}
