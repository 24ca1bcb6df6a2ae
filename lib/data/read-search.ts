import { countGatheringMeetings } from '@/graph/queries/count-gathering-meetings';
import { countMeetingsForCountries } from '@/graph/queries/count-meetings-for-countries';
import type { NameHitRow } from '@/graph/queries/find-names';
import { listEntities } from '@/graph/queries/list-entities';
import type { EventRow, PersonRow } from '@/graph/queries/node-rows';
import type { SearchHit, SearchResponse } from '@/lib/contracts/api';
import { LANGUAGES } from '@/lib/contracts/vocabulary';
import { findSpellings } from './find-spellings';
import { markMatch } from './match-spelling';
import { prepareQuery } from './prepare-query';
import type { ReadContext } from './read-context';
import { toEntityKind, toGatheringRef, toLocalizedName } from './to-references';

export interface SearchOptions {
  /** Only spellings in the query's own script, as typed. */
  exact: boolean;
  limit: number;
}

/** People, countries, organisations and gatherings by a name in any script, the best match and the most met first. */
export async function readSearch(context: ReadContext, query: string, options: SearchOptions): Promise<SearchResponse> {
  const found = await findSpellings(context, query, options.exact);
  const hits = await toHits(context, query, { found: found.slice(0, options.limit), exact: options.exact });
  return { query, hits, total: found.length };
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
    return {
      kind,
      id: entity.id,
      name: toLocalizedName(entity),
      matched: {
        text: row.text,
        lang: LANGUAGES.find((known) => known === row.lang) ?? null,
        ...markMatch(prepared, row.text),
      },
      country: kind === 'country' ? entity.id : (entity.country ?? null),
      role: entity.role ?? null,
      meetings: meetings.get(row.uid) ?? entity.meetings ?? 0,
      gathering: kind === 'gathering' ? toGatheringRef(entity, names) : null,
    };
  });
}
