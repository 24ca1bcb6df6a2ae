import { countMeetingsOfCountries, type PairRow } from '@/graph/queries/count-meetings-of-countries';
import { countMeetingsOfPeople } from '@/graph/queries/count-meetings-of-people';
import { listEntities } from '@/graph/queries/list-entities';
import { listLinkedCountries } from '@/graph/queries/list-linked-countries';
import { listLinkedPeople } from '@/graph/queries/list-linked-people';
import type { EntityRow, PersonRow } from '@/graph/queries/node-rows';
import type { MatrixEntity, MatrixPair, MatrixResponse, MatrixSide, ViewFilters } from '@/lib/contracts/api';
import { LIMITS } from './limits';
import { toMeetingFilters } from './meeting-filters';
import type { ReadContext } from './read-context';
import { toLocalizedName } from './to-references';

/** A country, or a person. */
export type MatrixRow = EntityRow & Partial<PersonRow>;

const QUERIES = {
  country: { list: listLinkedCountries, count: countMeetingsOfCountries },
  person: { list: listLinkedPeople, count: countMeetingsOfPeople },
};

/** Who met whom among those with most meetings that fit the filters and are not taken out, over the whole graph. */
export async function readMatrix(
  { graph }: ReadContext,
  filters: ViewFilters,
  by: MatrixSide,
): Promise<MatrixResponse> {
  const wanted = toMeetingFilters(filters);
  const { list, count } = QUERIES[by];
  const { ids, total } = await list(graph, wanted, LIMITS.matrix);
  const [rows, entities] = await Promise.all([
    ids.length > 1 ? count(graph, wanted, { among: ids, limit: LIMITS.matrixPairs }) : [],
    listEntities<MatrixRow>(
      graph,
      ids.map((id) => `${by}:${id}`),
    ),
  ]);
  const known = new Map(entities.map((row) => [row.id, row]));
  const items = ids.map((id) => toMatrixEntity(id, by, known.get(id)));
  return { by, entities: { items, total }, pairs: joinPairs(rows, ids) };
}

/** A row or column, by its code or id alone where the graph does not know it. */
export function toMatrixEntity(id: string, by: MatrixSide, row: MatrixRow | undefined): MatrixEntity {
  const country = by === 'country' ? id : (row?.country ?? null);
  return { id, name: row ? toLocalizedName(row) : { en: id }, country, organization: row?.organization ?? null };
}

/** Rows of one pair, one a state, become one. */
function joinPairs(rows: PairRow[], ids: string[]): MatrixPair[] {
  const place = new Map(ids.map((id, index) => [id, index]));
  const pairs = new Map<string, MatrixPair>();
  for (const row of rows) {
    const [a, b] = [place.get(row.a) ?? 0, place.get(row.b) ?? 0].toSorted((one, other) => one - other) as [
      number,
      number,
    ];
    const pair = pairs.get(`${a},${b}`) ?? { a, b, held: 0, notHeld: 0, last: null };
    pairs.set(`${a},${b}`, pair);
    if (row.status === 'held') Object.assign(pair, { held: row.meetings, last: row.last || null });
    else pair.notHeld += row.meetings;
  }
  return [...pairs.values()].toSorted((one, other) => one.a - other.a || one.b - other.b);
}
