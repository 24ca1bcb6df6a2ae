import { listOrganizationMembers } from '@/graph/queries/list-organization-members';
import { listSeriesGatherings } from '@/graph/queries/list-series-gatherings';
import type { EditionRef } from '@/lib/contracts/series';
import type { GatheringKind, Series } from '@/lib/contracts/vocabulary';
import { LIMITS } from './limits';
import type { ReadContext } from './read-context';
import { toGatheringRef } from './to-references';

/** All editions of one series and kind, newest first: those that articles report, and those that are only known to have been. */
export async function readEditions(
  { graph, names }: ReadContext,
  { series, kind }: { series: Series; kind: GatheringKind },
): Promise<EditionRef[]> {
  const rows = await listSeriesGatherings(graph, { series, kind, limit: LIMITS.list });
  const reported = rows.map(({ gathering }) => ({ gathering: toGatheringRef(gathering, names), isReported: true }));
  const ids = new Set(rows.map(({ gathering }) => gathering.id));
  const known = names
    .editions(series, kind)
    .filter(({ id }) => !ids.has(id))
    .map((gathering) => ({ gathering, isReported: false }));
  return [...reported, ...known].toSorted(newestFirst);
}

function newestFirst(a: EditionRef, b: EditionRef): number {
  const [x, y] = [a.gathering.start ?? '', b.gathering.start ?? ''];
  if (x !== y) return x < y ? 1 : -1;
  return a.gathering.id < b.gathering.id ? -1 : 1;
}

/** Who belonged to a series' organisation on a day, as ISO codes in their order; `day` null means today's members. */
export async function readMembersOn(
  { graph }: Pick<ReadContext, 'graph'>,
  series: Series,
): Promise<(day: string | null) => string[]> {
  const rows = await listOrganizationMembers(graph, series.toLowerCase());
  return (day) => {
    const latest = new Map<string, string>();
    for (const { country, membership } of rows) {
      const { since, until, status } = membership;
      const isOn = day === null ? until === undefined : since <= day && (until === undefined || until > day);
      if (isOn) latest.set(country, status);
    }
    return [...latest].flatMap(([country, status]) => (status === 'member' ? [country] : [])).sort();
  };
}
