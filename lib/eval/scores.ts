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

/** A fact that was found, with the confidence that the extractor gave it. */
export interface Judgement {
  confidence: number;
  isRight: boolean;
  /** Of a meeting: what the extractor itself holds against it, and its article. */
  doubts?: readonly string[];
  article?: string;
}
/** Which gold person a found person was, by name; `id` is null where the person was missed. */
export interface Sighting {
  gold: string;
  id: string | null;
}
/** Something wrong, the heavier the worse for a reader who trusts the fact. */
export interface Miss {
  weight: number;
  text: string;
}

/** `planned` and `cancelled`: meetings of that status, right when pair and status are. */
export const TALLIES = ['persons', 'meetings', 'planned', 'cancelled', 'events', 'attendance'] as const;
/** `quotes` and `mentions`: exact quotations; `onSpot`: quotations at the place that shows the meeting. */
export const SHARES = [
  'country',
  'role',
  'status',
  'date',
  'gathering',
  'city',
  'eventDate',
  'quotes',
  'onSpot',
  'mentions',
] as const;
export const JUDGED = ['persons', 'meetings', 'events', 'attendance'] as const;
export type TallyName = (typeof TALLIES)[number];
export type ShareName = (typeof SHARES)[number];
export type JudgedName = (typeof JUDGED)[number];

/** What one or many articles scored. */
export type Scores = Record<TallyName, Tally> &
  Record<ShareName, Share> & {
    articles: number;
    judged: Record<JudgedName, Judgement[]>;
    sightings: Sighting[];
    errors: string[];
    misses: Miss[];
  };

/** Which gold id each found person and gathering stands for. */
export interface Matches {
  person: Map<string, string>;
  event: Map<string, string>;
}

export function emptyScores(): Scores {
  const made = {
    ...Object.fromEntries(TALLIES.map((name) => [name, { right: 0, surplus: 0, missed: 0 }])),
    ...Object.fromEntries(SHARES.map((name) => [name, { right: 0, of: 0 }])),
  } as Record<TallyName, Tally> & Record<ShareName, Share>;
  const judged = { persons: [], meetings: [], events: [], attendance: [] };
  return { ...made, articles: 0, judged, sightings: [], errors: [], misses: [] };
}

export function addScores(all: Scores[]): Scores {
  const sum = emptyScores();
  for (const scores of all) {
    sum.articles += scores.articles;
    sum.errors.push(...scores.errors);
    sum.misses.push(...scores.misses);
    sum.sightings.push(...scores.sightings);
    for (const key of JUDGED) sum.judged[key].push(...scores.judged[key]);
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

/** The heaviest misses first, at most `limit`. */
export function worstMisses({ misses }: Scores, limit: number): string[] {
  return misses
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, limit)
    .map(({ text }) => text);
}
