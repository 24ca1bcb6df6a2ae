import { parseSeriesId, type SeriesDetail } from '@/lib/contracts/series';
import { meetingsAt } from './meetings-at';
import type { ReadContext } from './read-context';
import { readEditions, readMembersOn } from './read-editions';
import { readPresences } from './read-presences';

/** Every edition of a series with who came, or null for an id that is no series. */
export async function readSeries(context: ReadContext, id: string): Promise<SeriesDetail | null> {
  const of = parseSeriesId(id);
  if (!of) return null;
  const [editions, membersOn] = await Promise.all([readEditions(context, of), readMembersOn(context, of.series)]);
  const reported = editions.flatMap(({ gathering, isReported }) => (isReported ? [gathering.id] : []));
  const [presences, meetings] = await Promise.all([
    readPresences(context, reported, of.kind),
    meetingsAt(context.graph, reported),
  ]);
  return {
    type: 'series',
    id,
    ...of,
    editions: editions
      .map((edition) => ({
        ...edition,
        meetings: meetings.get(edition.gathering.id) ?? 0,
        presences: presences.get(edition.gathering.id) ?? [],
        members: membersOn(edition.gathering.start),
      }))
      .filter(isToldOf),
  };
}

/** An article that only names the series makes a gathering without a day, and with nobody: no edition that one could place. */
export function isToldOf({ gathering, meetings, presences }: SeriesDetail['editions'][number]): boolean {
  return gathering.start !== null || meetings > 0 || presences.length > 0;
}
