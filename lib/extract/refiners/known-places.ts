// Where the cities of the gazetteer are.
import type { Gazetteer } from '@/lib/contracts/gazetteer';

interface Places {
  /** English capital by country. */
  capitals: ReadonlyMap<string, string>;
  /** Country by city. */
  countries: ReadonlyMap<string, string>;
}

const places = new WeakMap<Gazetteer, Places>();

/** The places of a gazetteer, worked out once. */
export function placesOf(gazetteer: Gazetteer): Places {
  const known = places.get(gazetteer) ?? {
    capitals: new Map(gazetteer.countries.map((country) => [country.id, country.capital])),
    countries: new Map(gazetteer.cities.map((city) => [city.id, city.country])),
  };
  places.set(gazetteer, known);
  return known;
}
