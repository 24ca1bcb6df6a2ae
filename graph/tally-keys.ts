// How many meetings there are by each value of a filter is kept in the graph: counting again takes seconds of a large one.
import { DRAWN } from '@/lib/contracts/confidence';
import { CONFIDENCE_LEVELS, SOURCE_LEVELS } from '@/lib/contracts/facet-levels';

/** Of which meetings: of all, or of those that are drawn when nobody asks for more or less. */
export type TallyOf = 'all' | 'drawn';
/** The filters whose values are counted. */
export type TallyFacet = 'country' | 'role' | 'status' | 'confidence' | 'sources' | 'year';

/** What a meeting counts under. */
export type MeetingToTally = {
  status: string;
  /** Sources disagree, or name other participants. */
  disputed: boolean;
  confidence: number;
  sources: number;
  start: string | null;
  /** For whom and as what those who took part were there, repeated as often as it comes. */
  countries: string[];
  roles: string[];
};

/** What a meeting needs to be drawn. */
export const DRAWN_FROM = { confidence: DRAWN, sources: 1 } as const;

/** Says what was counted: a graph that was counted otherwise is counted anew. */
export const TALLY_VERSION = JSON.stringify([1, DRAWN_FROM, CONFIDENCE_LEVELS, SOURCE_LEVELS]);

/** The keys under which each of these meetings counts once. */
export const EVERY_TALLY: Record<TallyOf, string> = {
  all: tallyKey('all', 'confidence', 0),
  drawn: tallyKey('drawn', 'confidence', DRAWN),
};

export function tallyKey(of: TallyOf, facet: TallyFacet, value: string | number): string {
  return `${of}|${facet}|${value}`;
}

/** The keys that a meeting counts under, each once. As a filter's counts leave out that filter, so does being drawn. */
export function tallyKeysOf(meeting: MeetingToTally): string[] {
  const isSure = meeting.confidence >= DRAWN_FROM.confidence;
  const isSourced = meeting.sources >= DRAWN_FROM.sources;
  const keys = valuesOf(meeting).flatMap(([facet, value]) => {
    const isDrawn = (isSure || facet === 'confidence') && (isSourced || facet === 'sources');
    return [tallyKey('all', facet, value), ...(isDrawn ? [tallyKey('drawn', facet, value)] : [])];
  });
  return [...new Set(keys)];
}

type Value = [facet: TallyFacet, value: string | number];

function valuesOf({ status, disputed, confidence, sources, start, countries, roles }: MeetingToTally): Value[] {
  const each = (facet: TallyFacet, values: readonly (string | number)[]): Value[] =>
    values.map((value) => [facet, value]);
  return [
    ...each('country', countries),
    ...each('role', roles),
    ...each('status', disputed ? [status, 'disputed'] : [status]),
    ...each(
      'confidence',
      CONFIDENCE_LEVELS.filter((level) => confidence >= level),
    ),
    ...each(
      'sources',
      SOURCE_LEVELS.filter((level) => sources >= level),
    ),
    ...each('year', start === null ? [] : [start.slice(0, 4)]),
  ];
}
