// Index pages, the site map and programs walk everything, page by page.
import { countGraph } from '@/graph/queries/count-graph';
import { countPeoplePresent } from '@/graph/queries/count-people-present';
import { listArticles } from '@/graph/queries/list-articles';
import { listGatherings } from '@/graph/queries/list-gatherings';
import { listPeople } from '@/graph/queries/list-people';
import { type GatheringRef, graphFiltersSchema, type ListOf, type PersonRef, type Quote } from '@/lib/contracts/api';
import { listNewest } from './list-newest';
import { toMeetingFilters } from './meeting-filters';
import { meetingsAt } from './meetings-at';
import type { ReadContext } from './read-context';
import { toArticleRef, toGatheringRef, toPersonRef } from './to-references';

export interface Page {
  offset: number;
  limit: number;
}

/** People who took part in a meeting or a session, with the number of their meetings, the most met first. */
export async function readPeople(
  { graph }: ReadContext,
  page: Page,
): Promise<ListOf<{ person: PersonRef; meetings: number }>> {
  const [rows, total] = await Promise.all([listPeople(graph, page), countPeoplePresent(graph)]);
  const items = rows.map(({ person }) => ({ person: toPersonRef(person), meetings: person.meetings }));
  return { items, total };
}

/** Gatherings with the number of meetings on their sidelines, newest first. */
export async function readGatherings(
  { graph, names }: ReadContext,
  page: Page,
): Promise<ListOf<{ gathering: GatheringRef; meetings: number }>> {
  const [rows, { gatherings }] = await Promise.all([listGatherings(graph, page), countGraph(graph)]);
  const ids = rows.map(({ gathering }) => gathering.id);
  const meetings = await meetingsAt(graph, ids);
  const items = rows.map(({ gathering }) => ({
    gathering: toGatheringRef(gathering, names),
    meetings: meetings.get(gathering.id) ?? 0,
  }));
  return { items, total: gatherings };
}

/** Ids of the newest of the meetings that are drawn without a filter. */
export async function readMeetingIds({ graph }: ReadContext, limit: number): Promise<string[]> {
  return (await listNewest(graph, toMeetingFilters(graphFiltersSchema.parse({})), limit)).ids;
}

/** Articles, newest first. */
export async function readArticles({ graph }: ReadContext, page: Page): Promise<ListOf<Quote['article']>> {
  const [rows, { articles }] = await Promise.all([listArticles(graph, page), countGraph(graph)]);
  return { items: rows.map(({ article }) => toArticleRef(article)), total: articles };
}
