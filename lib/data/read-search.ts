import { countGatheringMeetings } from '@/graph/queries/count-gathering-meetings';
import { countMeetingsByCountry } from '@/graph/queries/count-meetings-by-country';
import { findNames, type NameHitRow } from '@/graph/queries/find-names';
import { listEntities } from '@/graph/queries/list-entities';
import { EVERY_MEETING } from '@/graph/queries/meetings-that-fit';
import type { EventRow, PersonRow } from '@/graph/queries/node-rows';
import type { SearchHit, SearchResponse } from '@/lib/contracts/api';
import { LANGUAGES } from '@/lib/contracts/vocabulary';
import { scriptOf } from '@/lib/names';
import { queryKeys } from '@/lib/resolve/search-keys';
import { LIMITS } from './limits';
import { matchSpelling, prepareQuery, type SpellingMatch } from './match-spelling';
import type { ReadContext } from './read-context';
import { toEntityKind, toGatheringRef, toLocalizedName } from './to-references';

export interface SearchOptions {
  /** Only spellings in the query's own script, as typed. */
  exact: boolean;
  limit: number;
}

interface Found {
  row: NameHitRow;
  match: SpellingMatch;
}

/** People, countries, organisations and gatherings by a name in any script, the best match and the most met first. */
export async function readSearch(context: ReadContext, query: string, options: SearchOptions): Promise<SearchResponse> {
  const found = await find(context, query, options.exact ? ['p:'] : ['p:', 'k:']);
  // A slip of the keys is looked for only where nothing else is found.
  if (found.length === 0 && !options.exact) found.push(...(await find(context, query, ['t:'])));
  const hits = await toHits(context, found.slice(0, options.limit));
  return { query, hits, total: found.length };
}

/** Looks the query up by its keys of some kinds; letters count as typed when the words' beginnings are the only kind. */
async function find({ graph }: ReadContext, query: string, kinds: string[]): Promise<Found[]> {
  const keys = queryKeys(query).filter((key) => kinds.some((kind) => key.startsWith(kind)));
  const rows = keys.length > 0 ? await findNames(graph, keys, LIMITS.nameHits) : [];
  return rank(rows, query, kinds.length === 1 && kinds[0] === 'p:');
}

/** The best spelling of each entity, the best entity first. */
function rank(rows: NameHitRow[], query: string, exact: boolean): Found[] {
  const script = exact ? scriptOf(query) : null;
  const prepared = prepareQuery(query, exact);
  const best = new Map<string, Found>();
  for (const row of rows) {
    if (script !== null && row.script !== script) continue;
    const match = matchSpelling(prepared, row.text);
    const found = match && { row, match };
    const before = best.get(row.uid);
    if (found && (!before || compareFound(found, before) < 0)) best.set(row.uid, found);
  }
  return [...best.values()].toSorted(compareFound);
}

function compareFound(a: Found, b: Found): number {
  return (
    Number(b.match.whole) - Number(a.match.whole) ||
    b.match.quality - a.match.quality ||
    b.row.weight - a.row.weight ||
    a.row.text.length - b.row.text.length ||
    compareText(a.row.uid, b.row.uid) ||
    compareText(a.row.text, b.row.text)
  );
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

async function toHits({ graph, names }: ReadContext, found: Found[]): Promise<SearchHit[]> {
  const uids = found.map(({ row }) => row.uid);
  const idsOf = (label: string) => uids.filter((uid) => uid.startsWith(label)).map((uid) => uid.slice(label.length));
  const [entities, atGatherings, ofCountries] = await Promise.all([
    listEntities<EventRow & PersonRow>(graph, uids),
    countGatheringMeetings(graph, idsOf('event:')),
    idsOf('country:').length > 0 ? countMeetingsByCountry(graph, EVERY_MEETING) : [],
  ]);
  const byUid = new Map(entities.map((row) => [row.uid, row]));
  const meetings = new Map<string, number>([
    ...atGatherings.map(({ value, count }): [string, number] => [`event:${value}`, count]),
    ...ofCountries.map(({ value, count }): [string, number] => [`country:${value}`, count]),
  ]);
  return found.flatMap(({ row, match }) => {
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
        from: match.from,
        to: match.to,
      },
      country: kind === 'country' ? entity.id : (entity.country ?? null),
      role: entity.role ?? null,
      meetings: meetings.get(row.uid) ?? entity.meetings ?? 0,
      gathering: kind === 'gathering' ? toGatheringRef(entity, names) : null,
    };
  });
}
