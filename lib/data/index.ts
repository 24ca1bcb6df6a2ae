import 'server-only';
import { countGraph } from '@/graph/queries/count-graph';
import type { GraphFilters, GraphResponse, Health, SearchResponse } from '@/lib/contracts/api';
import type { Review } from '@/lib/contracts/review';
import { cachedRead } from './cached-read';
import { LIMITS } from './limits';
import { parseNodeKey } from './node-ref';
import { readArticle } from './read-article';
import { readArticleSearch } from './read-article-search';
import { readAllSeries, readCountries, readOrganizations } from './read-bodies';
import { pickCities, readCities } from './read-cities';
import { readCountry } from './read-country';
import { readDay } from './read-day';
import { readEvent } from './read-event';
import { readFacets } from './read-facets';
import { readGatheringNews, readNews, readPersonNews } from './read-feed';
import { readHealth } from './read-health';
import { readArticles, readGatherings, readMeetingIds, readPeople } from './read-lists';
import { readMap } from './read-map';
import { readMatrix } from './read-matrix';
import { readNearest } from './read-nearest';
import { readNeighbourhood } from './read-neighbourhood';
import { readOrganization } from './read-organization';
import { readOverview } from './read-overview';
import { readPair } from './read-pair';
import { readPath } from './read-path';
import { readPerson } from './read-person';
import { readPlace } from './read-place';
import { readReview } from './read-review';
import { readSearch, type SearchOptions } from './read-search';
import { readSeries } from './read-series';
import { readTable } from './read-table';
import { getRuntime } from './runtime';

export { expireReads, getGeneration } from './cached-read';
export { LIMITS } from './limits';
export { getQuality } from './read-quality';
export { type AddressKind, type Alias, resolveAlias } from './resolve-alias';

/** Each answers null for an unknown id; resolveAlias says whether it had that id before. */
export const getPerson = cachedRead('person', readPerson);
export const getCountry = cachedRead('country', readCountry);
export const getOrganization = cachedRead('organization', readOrganization);
export const getEvent = cachedRead('event', readEvent);
export const getArticle = cachedRead('article', readArticle);
/** Null for an id that is no series; a series without a report is there all the same. */
export const getSeries = cachedRead('series', readSeries);

/** One page of everything: `{ offset, limit }`. */
export const listPeople = cachedRead('people', readPeople);
export const listEvents = cachedRead('gatherings', readGatherings);
export const listArticles = cachedRead('articles', readArticles);
/** Ids of the newest meetings, so many of those that are drawn without a filter. */
export const listMeetingIds = cachedRead('meeting-ids', readMeetingIds);

/** All of them: there are only dozens. */
export const listCountries = cachedRead('countries', readCountries);
export const listOrganizations = cachedRead('organizations', readOrganizations);
export const listSeries = cachedRead('all-series', readAllSeries);

/** What feeds hold: of everything, of a person, of a gathering. */
export const getNews = cachedRead('news', readNews);
export const getPersonNews = cachedRead('person-news', readPersonNews);
export const getGatheringNews = cachedRead('gathering-news', readGatheringNews);

const searchNames = cachedRead('search', readSearch);
const listCities = cachedRead('cities', readCities);

/** Hits in any script, `{ exact, limit }`, and the cities that are named. */
export async function search(query: string, options: SearchOptions): Promise<SearchResponse> {
  const [found, cities] = await Promise.all([searchNames(query, options), listCities()]);
  return { ...found, cities: pickCities(cities, query) };
}

/** The shortest chains of meetings between two ids of people; null when one is unknown. */
export const getPath = cachedRead('path', readPath);

/** Views of the whole graph, each with the filters first. */
export const getMatrix = cachedRead('matrix', readMatrix);
export const getPair = cachedRead('pair', readPair);
export const getMap = cachedRead('map', readMap);
export const getPlace = cachedRead('place', readPlace);
export const listMeetings = cachedRead('meetings', readTable);

/** Articles by the words of their title. */
export const searchArticles = cachedRead('article-search', readArticleSearch);

/** Who was where: `YYYY-MM-DD` or `latest`; null when the graph has no day. */
export const getDay = cachedRead('day', readDay);

const getNearest = cachedRead('nearest', readNearest);
const getFacets = cachedRead('facets', readFacets);
const getCounts = cachedRead('counts', ({ graph }) => countGraph(graph));
const getOverview = cachedRead('overview', readOverview);
const getNeighbourhood = cachedRead('neighbourhood', readNeighbourhood);

export interface GraphQuery {
  filters: GraphFilters;
  /** A node's key, `kind:id`: answers with its neighbourhood, to which the filters do not apply. */
  around?: string | null;
  limit?: number | null;
}

/** The explorer's picture: the filtered overview, or what one node is joined to; null for an unknown node. */
export async function getGraph({ filters, around, limit }: GraphQuery): Promise<GraphResponse | null> {
  const [picture, counts] = await Promise.all([
    around ? drawAround(around, limit) : getOverview(filters, limit ?? LIMITS.overview),
    getCounts(),
  ]);
  if (!picture) return null;
  const [facets, nearest] = await Promise.all([
    getFacets(counts.meetings > LIMITS.facetMeetings ? null : filters),
    !around && picture.meetings.total === 0 ? getNearest(filters) : undefined,
  ]);
  return { ...picture, counts, facets, ...(nearest && { nearest }) };
}

function drawAround(key: string, limit?: number | null) {
  const node = parseNodeKey(key);
  return node ? getNeighbourhood(node, limit ?? LIMITS.neighbourhood) : null;
}

/** Why the spellings of a person count as theirs, the most used first. */
export const getSpellingReasons = cachedRead(
  'spelling-reasons',
  async (_context, id: string) => (await (await getRuntime()).ingest.explain([id])).get(id) ?? [],
);

/** Never cached: an editor sees at once what a decision changed. */
export async function getReview(): Promise<Review> {
  const { graph, names, ingest } = await getRuntime();
  return readReview({ graph, names }, await ingest.readDecisions(), ingest.explain);
}

/** Never cached: it says how the graph is now. */
export async function getHealth(): Promise<Health> {
  const { graph } = await getRuntime();
  return readHealth(graph);
}
