import { countMeetingsByCountry } from '@/graph/queries/count-meetings-by-country';
import { countMeetingsBySeries } from '@/graph/queries/count-meetings-by-series';
import { countMeetingsByStatus, type StatusCountRow } from '@/graph/queries/count-meetings-by-status';
import { countMeetingsByYear } from '@/graph/queries/count-meetings-by-year';
import type { GraphResponse } from '@/lib/contracts/api';
import type { ReadContext } from './read-context';

/** How many meetings of the whole graph there are by each value of the filters. */
export async function readFacets({ graph }: ReadContext): Promise<GraphResponse['facets']> {
  const [series, country, status, year] = await Promise.all([
    countMeetingsBySeries(graph),
    countMeetingsByCountry(graph),
    countMeetingsByStatus(graph),
    countMeetingsByYear(graph),
  ]);
  return {
    series: sumByValue(series.map((row) => ({ value: seriesValue(row.series, row.kind), count: row.count }))),
    country,
    status: sumByValue(status.flatMap(toStatuses)),
    year,
  };
}

/** The value that the filter takes: a gathering of no series counts with the meetings of no gathering. */
function seriesValue(series: string | null, kind: string | null): string {
  return series === null ? 'none' : `${series}:${kind}`;
}

/** A disputed meeting counts under its status and under "disputed". */
function toStatuses({ status, disputed, count }: StatusCountRow): { value: string; count: number }[] {
  return [{ value: status, count }, ...(disputed ? [{ value: 'disputed', count }] : [])];
}

function sumByValue(rows: { value: string; count: number }[]): { value: string; count: number }[] {
  const sums = new Map<string, number>();
  for (const { value, count } of rows) sums.set(value, (sums.get(value) ?? 0) + count);
  return [...sums].map(([value, count]) => ({ value, count })).toSorted((a, b) => b.count - a.count);
}
