import type { GatheringRef, LocalizedName } from '@/lib/contracts/api';
import type { CityRecord, Gazetteer, Spellings } from '@/lib/contracts/gazetteer';
import type { GatheringKind, Series } from '@/lib/contracts/vocabulary';

/** A city with its position in degrees. */
export type Place = Pick<CityRecord, 'id' | 'country' | 'lat' | 'lon'>;

export interface GazetteerNames {
  /** Names of a city by its English id; a city that the gazetteer does not know keeps the name it came with. */
  city(id: string | undefined): LocalizedName | null;
  /** Where a city lies; null when the gazetteer does not know it. */
  place(id: string | undefined): Place | null;
  /** The capital of a country. */
  capital(iso2: string): Place | null;
  /** The gatherings of a series that are known to have been, whether or not an article reports them. */
  editions(series: Series, kind: GatheringKind): GatheringRef[];
}

/** Indexes what the graph does not hold itself: events carry their city's id only, and gatherings without an article are not in it. */
export function createGazetteerNames(
  gazetteer: Pick<Gazetteer, 'cities' | 'gatherings'> & Partial<Pick<Gazetteer, 'countries'>>,
): GazetteerNames {
  const cities = new Map(gazetteer.cities.map((city) => [city.id, toLocalizedName(city.id, city.names)]));
  const places = new Map(gazetteer.cities.map(({ id, country, lat, lon }) => [id, { id, country, lat, lon }]));
  const capitals = new Map(gazetteer.countries?.map(({ id, capital }) => [id, places.get(capital)]));
  const city = (id: string | undefined) => (id === undefined ? null : (cities.get(id) ?? { en: id }));
  return {
    city,
    place: (id) => (id === undefined ? null : (places.get(id) ?? null)),
    capital: (iso2) => capitals.get(iso2) ?? null,
    editions: (series, kind) =>
      gazetteer.gatherings
        .filter((gathering) => gathering.series === series && gathering.kind === kind)
        .map(({ online, ...gathering }) => ({ ...gathering, city: city(gathering.city ?? undefined), status: 'held' })),
  };
}

function toLocalizedName(id: string, { en, hi, bn, ru }: Spellings): LocalizedName {
  return { en: en[0] ?? id, ...(hi[0] && { hi: hi[0] }), ...(bn[0] && { bn: bn[0] }), ...(ru[0] && { ru: ru[0] }) };
}
