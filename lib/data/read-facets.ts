import { countMeetingsByConfidence, type LevelCountRow } from '@/graph/queries/count-meetings-by-confidence';
import { type CountRow, countMeetingsByCountry } from '@/graph/queries/count-meetings-by-country';
import { countMeetingsByRole } from '@/graph/queries/count-meetings-by-role';
import { countMeetingsBySeries, type SeriesCountRow } from '@/graph/queries/count-meetings-by-series';
import { countMeetingsBySources } from '@/graph/queries/count-meetings-by-sources';
import { countMeetingsByStatus, type StatusCountRow } from '@/graph/queries/count-meetings-by-status';
import { countMeetingsByYear } from '@/graph/queries/count-meetings-by-year';
import { EVERY_MEETING } from '@/graph/queries/meetings-that-fit';
import type { Facets, GraphFilters } from '@/lib/contracts/api';
import { CERTAIN, DRAWN } from '@/lib/contracts/confidence';
import { toMeetingFilters } from './meeting-filters';
import type { ReadContext } from './read-context';

/** The numbers of sources that can be asked for: at least so many. */
const SOURCES = [1, 2, 3, 4];
const CONFIDENCES = [0, DRAWN, CERTAIN];

/**
 * How many meetings there are by each value of the filters: each filter's counts are of the meetings that fit the others.
 * Without filters, of the whole graph.
 */
export async function readFacets({ graph }: ReadContext, filters: GraphFilters | null): Promise<Facets> {
  const wanted = filters ? toMeetingFilters(filters) : EVERY_MEETING;
  const bySeries = countMeetingsBySeries(graph, { ...wanted, series: [] });
  // Without either filter both ask for the same, and of a large graph that takes long.
  const isSame = wanted.series.length + wanted.kinds.length === 0;
  const [series, kind, country, role, status, confidence, sources, year] = await Promise.all([
    bySeries,
    isSame ? bySeries : countMeetingsBySeries(graph, { ...wanted, kinds: [] }),
    countMeetingsByCountry(graph, { ...wanted, countries: [] }),
    countMeetingsByRole(graph, { ...wanted, roles: [] }),
    countMeetingsByStatus(graph, { ...wanted, statuses: [] }),
    countMeetingsByConfidence(graph, { ...wanted, confidence: 0 }, { drawn: DRAWN, certain: CERTAIN }),
    countMeetingsBySources(graph, { ...wanted, sources: 0 }, SOURCES.length),
    countMeetingsByYear(graph, { ...wanted, from: null, to: null }),
  ]);
  return {
    series: sumByValue(series.map((row) => ({ value: seriesValue(row), count: row.count }))),
    kind: sumByValue(kind.flatMap((row) => (row.kind === null ? [] : [{ value: row.kind, count: row.count }]))),
    country,
    role,
    status: sumByValue(status.flatMap(toStatuses)),
    confidence: sumFromLevel(confidence, CONFIDENCES),
    sources: sumFromLevel(sources, SOURCES),
    year,
    isWhole: filters === null,
  };
}

/** The value that the filter takes: a gathering of no series counts with the meetings of no gathering. */
function seriesValue({ series, kind }: SeriesCountRow): string {
  return series === null ? 'none' : `${series}:${kind}`;
}

/** A disputed meeting counts under its status and under "disputed". */
function toStatuses({ status, disputed, count }: StatusCountRow): CountRow[] {
  return [{ value: status, count }, ...(disputed ? [{ value: 'disputed', count }] : [])];
}

function sumByValue(rows: CountRow[]): CountRow[] {
  const sums = new Map<string, number>();
  for (const { value, count } of rows) sums.set(value, (sums.get(value) ?? 0) + count);
  return [...sums].map(([value, count]) => ({ value, count })).toSorted((a, b) => b.count - a.count);
}

/** How many reach each of the levels. */
function sumFromLevel(rows: LevelCountRow[], levels: number[]): CountRow[] {
  return levels.map((least) => ({
    value: String(least),
    count: rows.reduce((sum, { level, count }) => (level >= least ? sum + count : sum), 0),
  }));
}
