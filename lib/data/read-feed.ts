// What feeds are made of: the newest events of all, of a person, or of a gathering, each with its surest sentence and the days of its reports.
import { getEntity } from '@/graph/queries/get-entity';
import { listGatheringMeetings } from '@/graph/queries/list-gathering-meetings';
import { listGatherings } from '@/graph/queries/list-gatherings';
import { listPersonMeetings } from '@/graph/queries/list-person-meetings';
import { listQuotes } from '@/graph/queries/list-quotes';
import { listReportDates } from '@/graph/queries/list-report-dates';
import type { EventRow } from '@/graph/queries/node-rows';
import { graphFiltersSchema, type LocalizedName } from '@/lib/contracts/api';
import type { FeedItem } from '@/lib/contracts/feed-item';
import { LIMITS } from './limits';
import { listNewest } from './list-newest';
import { toMeetingFilters } from './meeting-filters';
import type { ReadContext } from './read-context';
import { readMeetings } from './read-meetings';
import { groupQuotes } from './read-quotes';
import { toGatheringRef, toLocalizedName } from './to-references';

/** The newest gatherings and meetings: of these, such as are drawn without a filter. */
export async function readNews(context: ReadContext): Promise<FeedItem[]> {
  const { graph } = context;
  const [newest, gatherings] = await Promise.all([
    listNewest(graph, toMeetingFilters(graphFiltersSchema.parse({})), LIMITS.feed),
    listGatherings(graph, { offset: 0, limit: LIMITS.feed }),
  ]);
  return readItems(context, { meetings: newest.ids, gatherings: gatherings.map((row) => row.gathering) });
}

/** The newest meetings of a person, with the name; null for an unknown id. */
export async function readPersonNews(
  context: ReadContext,
  id: string,
): Promise<{ name: LocalizedName; items: FeedItem[] } | null> {
  const person = await getEntity(context.graph, `person:${id}`);
  if (!person) return null;
  const { ids } = await listPersonMeetings(context.graph, id, LIMITS.feed);
  return { name: toLocalizedName(person), items: await readItems(context, { meetings: ids, gatherings: [] }) };
}

/** A gathering, first, and the meetings on its sidelines; null for an id that is no gathering's. */
export async function readGatheringNews(context: ReadContext, id: string): Promise<FeedItem[] | null> {
  const gathering = await getEntity<EventRow>(context.graph, `event:${id}`);
  if (!gathering || gathering.kind === 'meeting') return null;
  const { ids } = await listGatheringMeetings(context.graph, id, LIMITS.list);
  return readItems(context, { meetings: ids, gatherings: [gathering] });
}

async function readItems(
  context: ReadContext,
  found: { meetings: string[]; gatherings: EventRow[] },
): Promise<FeedItem[]> {
  const { graph, names } = context;
  const uids = found.gatherings.map(({ uid }) => uid);
  const [meetings, claims, dates] = await Promise.all([
    readMeetings(context, found.meetings, { quotesEach: 1 }),
    listQuotes(graph, { uids, kinds: ['gathering'], limit: LIMITS.quotes }),
    listReportDates(graph, [...uids, ...found.meetings.map((id) => `event:${id}`)]),
  ]);
  const quotes = await groupQuotes(context, claims, { keyOf: (row) => row.uid, most: 1 });
  const reported = new Map(dates.map(({ uid, first, last }) => [uid, { first, last }]));
  return [
    ...found.gatherings.map(
      (row): FeedItem => ({
        event: { type: 'gathering', ...toGatheringRef(row, names) },
        quote: quotes.get(row.uid)?.[0] ?? null,
        day: row.start ?? null,
        reported: reported.get(row.uid) ?? null,
      }),
    ),
    ...meetings.map(
      ({ quotes: [quote], sources, disputed, ...meeting }): FeedItem => ({
        event: { type: 'meeting', ...meeting },
        quote: quote ?? null,
        day: meeting.date ?? meeting.gathering?.start ?? null,
        reported: reported.get(`event:${meeting.id}`) ?? null,
      }),
    ),
  ];
}
