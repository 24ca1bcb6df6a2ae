import { countMeetingsByCity } from '@/graph/queries/count-meetings-by-city';
import { listAttendedGatherings } from '@/graph/queries/list-attended-gatherings';
import type { EventRow } from '@/graph/queries/node-rows';
import type { MapResponse, ViewFilters } from '@/lib/contracts/api';
import type { Place } from './gazetteer-names';
import { LIMITS } from './limits';
import { toMeetingFilters } from './meeting-filters';
import type { ReadContext } from './read-context';
import { readMatrix } from './read-matrix';
import { toGatheringRef } from './to-references';

/** Where the meetings that fit were, which gatherings the cities held, and between which countries there were meetings. */
export async function readMap(context: ReadContext, filters: ViewFilters): Promise<MapResponse> {
  const { graph, names } = context;
  const wanted = toMeetingFilters(filters);
  const [counts, gatherings, matrix] = await Promise.all([
    countMeetingsByCity(graph, wanted, LIMITS.mapCities),
    filters.off.includes('gathering') ? [] : listAttendedGatherings(graph, wanted, LIMITS.mapGatherings),
    readMatrix(context, filters, 'country'),
  ]);
  const meetings = new Map(counts.map(({ value, count }) => [value, count]));
  const held = groupByCity(gatherings.map((row) => row.gathering));
  const cities = [...new Set([...meetings.keys(), ...held.keys()])];
  const placed = cities.flatMap((id) => names.place(id) ?? []);
  const known = new Set(placed.map(({ id }) => id));
  return {
    cities: placed.map((place) => ({
      ...toPosition(place, context),
      meetings: meetings.get(place.id) ?? 0,
      gatherings: (held.get(place.id) ?? []).map((row) => toGatheringRef(row, names)),
    })),
    unplaced: cities.filter((id) => !known.has(id)).length,
    capitals: matrix.entities.items.flatMap(({ id }) => {
      const capital = names.capital(id);
      if (!capital) return [];
      const { name, lat, lon } = toPosition(capital, context);
      return [{ country: id, city: name, lat, lon }];
    }),
    arcs: matrix.pairs.flatMap(({ a, b, held: met, notHeld }) => {
      const [from, to] = [matrix.entities.items[a]?.id, matrix.entities.items[b]?.id];
      return from && to ? [{ a: from, b: to, held: met, notHeld }] : [];
    }),
  };
}

function groupByCity(gatherings: EventRow[]): Map<string, EventRow[]> {
  const cities = new Map<string, EventRow[]>();
  for (const row of gatherings) if (row.city) cities.set(row.city, [...(cities.get(row.city) ?? []), row]);
  return cities;
}

function toPosition({ id, country, lat, lon }: Place, { names }: ReadContext) {
  return { id, name: names.city(id) ?? { en: id }, country, lat, lon };
}
