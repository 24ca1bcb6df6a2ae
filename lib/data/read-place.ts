import { listMeetingsInCity } from '@/graph/queries/list-meetings-in-city';
import type { PlaceResponse, ViewFilters } from '@/lib/contracts/api';
import { LIMITS } from './limits';
import { toMeetingFilters } from './meeting-filters';
import type { ReadContext } from './read-context';
import { readRows } from './read-rows';

/** The meetings that fit the filters in a city of the map, by its English name; none for a city that nobody names. */
export async function readPlace(context: ReadContext, filters: ViewFilters, city: string): Promise<PlaceResponse> {
  const wanted = toMeetingFilters(filters);
  const found = { filters: wanted, limit: LIMITS.placeMeetings };
  const { ids, total } = await listMeetingsInCity(context.graph, city, found);
  return { meetings: { items: await readRows(context, ids, wanted), total } };
}
