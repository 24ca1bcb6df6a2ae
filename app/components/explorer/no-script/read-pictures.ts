import { type GraphResponse, graphFiltersSchema, type ViewFilters } from '@/lib/contracts/api';
import { type AddressQuery, readViewFilters } from '@/lib/contracts/read-view-filters';
import { getGraph } from '@/lib/data';

export type { AddressQuery } from '@/lib/contracts/read-view-filters';

/** The picture that an address asks for. */
export interface AskedPicture {
  graph: GraphResponse | null;
  filters: ViewFilters;
}

/** The unfiltered picture, which the explorer opens with, and the one that the address asks for, which stands in the page without scripts. */
export async function readPictures(
  query: AddressQuery,
): Promise<{ initial: GraphResponse | null; asked: AskedPicture }> {
  const filters = readViewFilters(query);
  const [none, wanted] = [graphFiltersSchema.parse({}), graphFiltersSchema.parse(filters)];
  const initial = await getGraph({ filters: none });
  const isSame = JSON.stringify(wanted) === JSON.stringify(none);
  return { initial, asked: { graph: isSame ? initial : await getGraph({ filters: wanted }), filters } };
}
