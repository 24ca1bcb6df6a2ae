/** Found and right, found and wrong, not found. */
export interface Tally {
  right: number;
  surplus: number;
  missed: number;
}
export interface Share {
  right: number;
  of: number;
}

export const TALLIES = ['persons', 'meetings', 'events', 'attendance'] as const;
export const SHARES = ['country', 'role', 'status', 'date', 'gathering', 'city', 'quotes', 'onSpot'] as const;

/** What one or many articles scored. `quotes`: exact quotations; `onSpot`: quotations at the place that shows the meeting. */
export type Scores = Record<(typeof TALLIES)[number], Tally> &
  Record<(typeof SHARES)[number], Share> & { articles: number; errors: string[] };

/** Which gold id each found person and gathering stands for. */
export interface Matches {
  person: Map<string, string>;
  event: Map<string, string>;
}

export function emptyScores(): Scores {
  const tally = (): Tally => ({ right: 0, surplus: 0, missed: 0 });
  const share = (): Share => ({ right: 0, of: 0 });
  return {
    articles: 0,
    errors: [],
    persons: tally(),
    meetings: tally(),
    events: tally(),
    attendance: tally(),
    country: share(),
    role: share(),
    status: share(),
    date: share(),
    gathering: share(),
    city: share(),
    quotes: share(),
    onSpot: share(),
  };
}

export function addScores(all: Scores[]): Scores {
  const sum = emptyScores();
  for (const scores of all) {
    sum.articles += scores.articles;
    sum.errors.push(...scores.errors);
    for (const key of TALLIES) {
      sum[key].right += scores[key].right;
      sum[key].surplus += scores[key].surplus;
      sum[key].missed += scores[key].missed;
    }
    for (const key of SHARES) {
      sum[key].right += scores[key].right;
      sum[key].of += scores[key].of;
    }
  }
  return sum;
}

export function count(share: Share, isRight: boolean): void {
  share.of += 1;
  if (isRight) share.right += 1;
}

/** Precision, recall and their harmonic mean, each 0 to 1; null where there was nothing to find and nothing found. */
export function rates({ right, surplus, missed }: Tally): { p: number; r: number; f1: number } | null {
  if (right + surplus + missed === 0) return null;
  return {
    p: right + surplus === 0 ? 0 : right / (right + surplus),
    r: right + missed === 0 ? 0 : right / (right + missed),
    f1: (2 * right) / (2 * right + surplus + missed),
  };
}
