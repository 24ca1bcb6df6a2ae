import { type GraphResponse, graphFiltersSchema, type ViewFilters } from '@/lib/contracts/api';
import { type AddressQuery, readViewFilters } from '@/lib/contracts/read-view-filters';
import { getGraph } from '@/lib/data';

export type { AddressQuery } from '@/lib/contracts/read-view-filters';

const NONE = graphFiltersSchema.parse({});

/** The picture that an address asks for. */
export interface AskedPicture {
  graph: GraphResponse | null;
  filters: ViewFilters;
}

/** The unfiltered picture, which the explorer opens with. */
export function readInitial(): Promise<GraphResponse | null> {
  return getGraph({ filters: NONE });
}

/** The picture that the address asks for, which stands in the page without scripts; `initial` where nothing is filtered. */
export async function readAsked(query: AddressQuery, initial: GraphResponse | null): Promise<AskedPicture> {
  const filters = readViewFilters(query);
  const wanted = graphFiltersSchema.parse(filters);
  const isSame = JSON.stringify(wanted) === JSON.stringify(NONE);
  return { graph: isSame ? initial : await getGraph({ filters: wanted }), filters };
}
