import { countMeetingsByCity } from '@/graph/queries/count-meetings-by-city';
import { type CityHit, graphFiltersSchema } from '@/lib/contracts/api';
import { foldWords } from '@/lib/resolve/search-keys';
import { LIMITS } from './limits';
import { toMeetingFilters } from './meeting-filters';
import type { ReadContext } from './read-context';

/** Cities on the map with the meetings there that are drawn by themselves, the most first. */
export async function readCities({ graph, names }: ReadContext): Promise<CityHit[]> {
  const wanted = toMeetingFilters(graphFiltersSchema.parse({}));
  const counts = await countMeetingsByCity(graph, wanted, LIMITS.mapCities);
  return counts.flatMap(({ value, count }) => {
    const name = names.place(value) && names.city(value);
    return name ? [{ id: value, name, meetings: count }] : [];
  });
}

/** Those with a name whose words the query begins, in any of its languages. */
export function pickCities(cities: CityHit[], query: string): CityHit[] {
  const asked = foldWords(query);
  if (asked.length === 0) return [];
  const isNamed = (name: string) => {
    const words = foldWords(name);
    return asked.every((word) => words.some((known) => known.startsWith(word)));
  };
  return cities.filter(({ name }) => Object.values(name).some(isNamed)).slice(0, LIMITS.cityHits);
}
