import { countGatheringMeetings } from '@/graph/queries/count-gathering-meetings';
import { countMeetingsForCountries } from '@/graph/queries/count-meetings-for-countries';
import type { NameHitRow } from '@/graph/queries/find-names';
import { listEntities } from '@/graph/queries/list-entities';
import { listMeetingsOfPair } from '@/graph/queries/list-meetings-of-pair';
import type { EventRow, PersonRow } from '@/graph/queries/node-rows';
import { graphFiltersSchema, type PairHit, type SearchHit, type SearchResponse } from '@/lib/contracts/api';
import { LANGUAGES } from '@/lib/contracts/vocabulary';
import { scriptOf } from '@/lib/names';
import { type FoundPair, findPair } from './find-pair';
import { findSpellings } from './find-spellings';
import { LIMITS } from './limits';
import { EXACT, markMatch, PREFIX, rateSpelling } from './match-spelling';
import { toMeetingFilters } from './meeting-filters';
import { prepareQuery, type Query } from './prepare-query';
import type { ReadContext } from './read-context';
import { toEntityKind, toGatheringRef, toLocalizedName } from './to-references';

export interface SearchOptions {
  /** Only spellings in the query's own script, as typed. */
  exact: boolean;
  limit: number;
  /** `YYYY-MM`: only gatherings that began in this month. */
  month?: string | null;
}

type Found = Omit<SearchResponse, 'cities'>;

/**
 * People, countries, organisations and gatherings by a name in any script, the best match and the most met first; two that are named side
 * by side where no name answers as a whole.
 */
export async function readSearch(context: ReadContext, query: string, options: SearchOptions): Promise<Found> {
  const { exact, limit, month } = options;
  const found = await findSpellings(context, query, exact);
  if (month) return readMonth(context, query, { found, exact, limit, month });
  const isWell = found.some(({ quality }) => quality >= PREFIX);
  const [all, pair] = await Promise.all([
    toHits(context, query, { found: found.slice(0, limit), exact }),
    isWell ? null : readPairHit(context, query, exact),
  ]);
  // Beside a name as it was typed, what only sounds like it is somebody who has met others, or noise.
  const hasExact = found.some(({ quality }) => quality === EXACT);
  const isNoise = ({ match, kind, meetings }: SearchHit) =>
    hasExact && match === 'like' && (kind !== 'person' || meetings === 0);
  const hits = all.filter((hit) => !isNoise(hit));
  return { query, hits, total: found.length - (all.length - hits.length), pair };
}

async function readMonth(
  context: ReadContext,
  query: string,
  { found, exact, limit, month }: { found: NameHitRow[]; exact: boolean; limit: number; month: string },
): Promise<Found> {
  const events = found.filter(({ uid }) => uid.startsWith('event:')).slice(0, LIMITS.searchHitsMost);
  const all = await toHits(context, query, { found: events, exact });
  const hits = all.filter(({ gathering }) => gathering?.start?.startsWith(month));
  return { query, hits: hits.slice(0, limit), total: hits.length, pair: null };
}

async function readPairHit(context: ReadContext, query: string, exact: boolean): Promise<PairHit | null> {
  const found = await findPair(context, query, exact);
  if (!found) return null;
  const idOf = ({ row }: FoundPair['a']) => row.uid.slice(row.uid.indexOf(':') + 1);
  const filters = toMeetingFilters(graphFiltersSchema.parse({}));
  const [[a], [b], { total }] = await Promise.all([
    toHits(context, found.a.text, { found: [found.a.row], exact }),
    toHits(context, found.b.text, { found: [found.b.row], exact }),
    listMeetingsOfPair(
      context.graph,
      { by: found.by, a: idOf(found.a), b: idOf(found.b) },
      { filters, limit: LIMITS.pairMeetings },
    ),
  ]);
  return a && b ? { a, b, meetings: total } : null;
}

async function toHits(
  { graph, names }: ReadContext,
  query: string,
  { found, exact }: { found: NameHitRow[]; exact: boolean },
): Promise<SearchHit[]> {
  const uids = found.map(({ uid }) => uid);
  const idsOf = (label: string) => uids.filter((uid) => uid.startsWith(label)).map((uid) => uid.slice(label.length));
  const countries = idsOf('country:');
  const [entities, atGatherings, ofCountries] = await Promise.all([
    listEntities<EventRow & PersonRow>(graph, uids),
    countGatheringMeetings(graph, idsOf('event:')),
    countries.length > 0 ? countMeetingsForCountries(graph, countries) : [],
  ]);
  const byUid = new Map(entities.map((row) => [row.uid, row]));
  const meetings = new Map<string, number>([
    ...atGatherings.map(({ value, count }): [string, number] => [`event:${value}`, count]),
    ...ofCountries.map(({ value, count }): [string, number] => [`country:${value}`, count]),
  ]);
  const prepared = prepareQuery(query, exact);
  return found.flatMap((row) => {
    const entity = byUid.get(row.uid);
    if (!entity) return [];
    const kind = toEntityKind(entity);
    const hit: SearchHit = {
      kind,
      id: entity.id,
      name: toLocalizedName(entity),
      matched: toMatched(prepared, kind === 'gathering' ? preferOwnName(prepared, row, entity) : row),
      match: row.quality >= EXACT ? 'word' : row.quality >= PREFIX ? 'start' : 'like',
      country: kind === 'country' ? entity.id : (entity.country ?? null),
      role: entity.role ?? null,
      meetings: meetings.get(row.uid) ?? entity.meetings ?? 0,
      gathering: kind === 'gathering' ? toGatheringRef(entity, names) : null,
    };
    return [hit];
  });
}

type Spelling = Pick<NameHitRow, 'text' | 'lang'>;

function toMatched(query: Query, { text, lang }: Spelling): SearchHit['matched'] {
  return { text, lang: LANGUAGES.find((known) => known === lang) ?? null, ...markMatch(query, text) };
}

/** Names of gatherings are put together and not attested: where its usual one answers as well as an old name of the city, it is shown. */
function preferOwnName(query: Query, row: NameHitRow, entity: EventRow): Spelling {
  const names = Object.entries(toLocalizedName(entity)).map(([lang, text]) => ({ lang, text }));
  const sameScript = names.filter(({ text }) => scriptOf(text) === row.script);
  return sameScript.find(({ text }) => rateSpelling(query, text) >= row.quality) ?? row;
}
