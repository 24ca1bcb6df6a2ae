import type { LocalizedName } from '@/lib/contracts/api';
import type { Gazetteer, Spellings } from '@/lib/contracts/gazetteer';

export interface GazetteerNames {
  /** Names of a city by its English id; a city that the gazetteer does not know keeps the name it came with. */
  city(id: string | undefined): LocalizedName | null;
}

/** Indexes the names that the graph does not hold itself: events carry their city's id only. */
export function createGazetteerNames(gazetteer: Pick<Gazetteer, 'cities'>): GazetteerNames {
  const cities = new Map(gazetteer.cities.map((city) => [city.id, toLocalizedName(city.id, city.names)]));
  return { city: (id) => (id === undefined ? null : (cities.get(id) ?? { en: id })) };
}

function toLocalizedName(id: string, { en, hi, bn, ru }: Spellings): LocalizedName {
  return { en: en[0] ?? id, ...(hi[0] && { hi: hi[0] }), ...(bn[0] && { bn: bn[0] }), ...(ru[0] && { ru: ru[0] }) };
}
