import type { Queryable } from '@/graph/engine/types';
import type { CountRow } from '@/graph/queries/count-meetings-by-country';
import { listTallies } from '@/graph/queries/list-tallies';
import type { MeetingFilters } from '@/graph/queries/meetings-that-fit';
import { DRAWN_FROM, EVERY_TALLY, type TallyFacet, type TallyOf, tallyKey } from '@/graph/tally-keys';
import { LIMITS } from './limits';

/** How many meetings there are by each value of the filters, as the writer counted them. */
export interface Tallies {
  total: number;
  /** The most frequent first. */
  by(facet: TallyFacet): CountRow[];
}

/** The counts of the meetings that fit, where these are counted ones; null otherwise, and in a graph in which nobody counted. */
export async function readTallies(graph: Queryable, filters: MeetingFilters): Promise<Tallies | null> {
  const of = countedOf(filters);
  const rows = of && (await listTallies(graph, LIMITS.tallies));
  if (!of || !rows) return null;
  return {
    total: rows.find(({ key }) => key === EVERY_TALLY[of])?.count ?? 0,
    by: (facet) => {
      const start = tallyKey(of, facet, '');
      const own = rows.filter(({ key }) => key.startsWith(start));
      return own.map(({ key, count }) => ({ value: key.slice(start.length), count })).sort((a, b) => b.count - a.count);
    },
  };
}

/** Which of the meetings that are counted fit these filters; null for any others. */
function countedOf({ confidence, sources, from, to, ...lists }: MeetingFilters): TallyOf | null {
  if (from !== null || to !== null || Object.values(lists).flat().length > 0) return null;
  if (confidence <= 0 && sources <= 0) return 'all';
  return confidence === DRAWN_FROM.confidence && sources === DRAWN_FROM.sources ? 'drawn' : null;
}
