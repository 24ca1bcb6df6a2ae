import type { Queryable } from '@/graph/engine/types';
import { countGatheringSeries } from '@/graph/queries/count-gathering-series';
import { countMeetingsByConfidence, type LevelCountRow } from '@/graph/queries/count-meetings-by-confidence';
import { type CountRow, countMeetingsByCountry } from '@/graph/queries/count-meetings-by-country';
import { countMeetingsByRole } from '@/graph/queries/count-meetings-by-role';
import { countMeetingsBySeries, type SeriesCountRow } from '@/graph/queries/count-meetings-by-series';
import { countMeetingsBySources } from '@/graph/queries/count-meetings-by-sources';
import { countMeetingsByStatus, type StatusCountRow } from '@/graph/queries/count-meetings-by-status';
import { countMeetingsByYear } from '@/graph/queries/count-meetings-by-year';
import { EVERY_MEETING, type MeetingFilters } from '@/graph/queries/meetings-that-fit';
import type { Facets, GraphFilters } from '@/lib/contracts/api';
import { CERTAIN, DRAWN } from '@/lib/contracts/confidence';
import { CONFIDENCE_LEVELS, SOURCE_LEVELS } from '@/lib/contracts/facet-levels';
import { toMeetingFilters } from './meeting-filters';
import type { ReadContext } from './read-context';
import { readTallies, type Tallies } from './read-tallies';

type Counts = Omit<Facets, 'isWhole'>;

/**
 * How many meetings there are by each value of the filters: each filter's counts are of the meetings that fit the others.
 * Without filters, of the whole graph.
 */
export async function readFacets({ graph }: ReadContext, filters: GraphFilters | null): Promise<Facets> {
  const wanted = filters ? toMeetingFilters(filters) : EVERY_MEETING;
  const tallies = await readTallies(graph, wanted);
  const facets = tallies ? await recallFacets(graph, wanted, tallies) : await countFacets(graph, wanted);
  return { ...facets, isWhole: filters === null };
}

/** The facets of meetings that are counted already; those of their gatherings are counted from the gatherings. */
async function recallFacets(graph: Queryable, wanted: MeetingFilters, { total, by }: Tallies): Promise<Counts> {
  const known = await countGatheringSeries(graph, wanted);
  const rest = total - known.reduce((sum, { count }) => sum + count, 0);
  return {
    ...ofGatherings(rest > 0 ? [...known, { series: null, kind: null, count: rest }] : known),
    country: by('country'),
    role: by('role'),
    status: by('status'),
    confidence: atLevels(by('confidence'), CONFIDENCE_LEVELS),
    sources: atLevels(by('sources'), SOURCE_LEVELS),
    year: by('year').sort((a, b) => (a.value < b.value ? -1 : 1)),
  };
}

async function countFacets(graph: Queryable, wanted: MeetingFilters): Promise<Counts> {
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
    countMeetingsBySources(graph, { ...wanted, sources: 0 }, SOURCE_LEVELS.length),
    countMeetingsByYear(graph, { ...wanted, from: null, to: null }),
  ]);
  return {
    series: ofGatherings(series).series,
    kind: ofGatherings(kind).kind,
    country,
    role,
    status: sumByValue(status.flatMap(toStatuses)),
    confidence: sumFromLevel(confidence, CONFIDENCE_LEVELS),
    sources: sumFromLevel(sources, SOURCE_LEVELS),
    year,
  };
}

function ofGatherings(rows: SeriesCountRow[]): Pick<Counts, 'series' | 'kind'> {
  return {
    series: sumByValue(rows.map((row) => ({ value: seriesValue(row), count: row.count }))),
    kind: sumByValue(rows.flatMap((row) => (row.kind === null ? [] : [{ value: row.kind, count: row.count }]))),
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

/** The counts of levels that were counted, all of them. */
function atLevels(rows: CountRow[], levels: readonly number[]): CountRow[] {
  const counts = new Map(rows.map(({ value, count }) => [value, count]));
  return levels.map((level) => ({ value: String(level), count: counts.get(String(level)) ?? 0 }));
}

/** How many reach each of the levels. */
function sumFromLevel(rows: LevelCountRow[], levels: readonly number[]): CountRow[] {
  return levels.map((least) => ({
    value: String(least),
    count: rows.reduce((sum, { level, count }) => (level >= least ? sum + count : sum), 0),
  }));
}
