// Index pages of what there are only dozens of: countries, organisations, series.
import { countGatheringsByOrganizer } from '@/graph/queries/count-gatherings-by-organizer';
import { countMeetingsByCountry } from '@/graph/queries/count-meetings-by-country';
import { listCountries } from '@/graph/queries/list-countries';
import { listOrganizations } from '@/graph/queries/list-organizations';
import { EVERY_MEETING } from '@/graph/queries/meetings-that-fit';
import type { GatheringRef, LocalizedName } from '@/lib/contracts/api';
import { seriesId } from '@/lib/contracts/series';
import { GATHERING_KINDS, type GatheringKind, SERIES, type Series } from '@/lib/contracts/vocabulary';
import { LIMITS } from './limits';
import type { ReadContext } from './read-context';
import { readSeries } from './read-series';
import { readTallies } from './read-tallies';
import { toLocalizedName } from './to-references';

/** Countries by ISO code with the number of meetings at which somebody spoke for them, those of most first. */
export async function readCountries({ graph }: ReadContext): Promise<{ country: string; meetings: number }[]> {
  const [rows, tallies] = await Promise.all([listCountries(graph, LIMITS.pageMost), readTallies(graph, EVERY_MEETING)]);
  const counts = tallies?.by('country') ?? (await countMeetingsByCountry(graph, EVERY_MEETING));
  const meetings = new Map(counts.map(({ value, count }) => [value, count]));
  return rows
    .map(({ country }) => ({ country: country.id, meetings: meetings.get(country.id) ?? 0 }))
    .sort((a, b) => b.meetings - a.meetings || (a.country < b.country ? -1 : 1));
}

/** Organisations with the number of their gatherings, those of most first. */
export async function readOrganizations({
  graph,
}: ReadContext): Promise<{ id: string; name: LocalizedName; gatherings: number }[]> {
  const [rows, counts] = await Promise.all([
    listOrganizations(graph, LIMITS.pageMost),
    countGatheringsByOrganizer(graph),
  ]);
  const gatherings = new Map(counts.map(({ value, count }) => [value, count]));
  return rows
    .map(({ organization: row }) => ({
      id: row.id,
      name: toLocalizedName(row),
      gatherings: gatherings.get(row.id) ?? 0,
    }))
    .sort((a, b) => b.gatherings - a.gatherings || (a.id < b.id ? -1 : 1));
}

export interface SeriesInShort {
  id: string;
  series: Series;
  kind: GatheringKind;
  /** Editions that articles report. */
  editions: number;
  latest: GatheringRef | null;
}

/** Every series, with the editions that its page counts. */
export function readAllSeries(context: ReadContext): Promise<SeriesInShort[]> {
  const kinds = GATHERING_KINDS.filter((kind) => kind !== 'other');
  return Promise.all(
    SERIES.flatMap((series) =>
      kinds.map(async (kind) => {
        const id = seriesId(series, kind);
        const editions = (await readSeries(context, id))?.editions.filter(({ isReported }) => isReported) ?? [];
        return { id, series, kind, editions: editions.length, latest: editions[0]?.gathering ?? null };
      }),
    ),
  );
}
