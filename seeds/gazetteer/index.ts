import { type Gazetteer, gazetteerSchema } from '@/lib/contracts/gazetteer';
import { cities } from './cities';
import { countries } from './countries';
import { gatherings } from './gatherings';
import { organizations } from './organizations';
import { persons } from './persons';

function freezeDeep<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(freezeDeep);
  return Object.freeze(value);
}

let gazetteer: Gazetteer | null = null;

/** The gazetteer, validated at the first call and frozen; the same object at every call. */
export function loadGazetteer(): Gazetteer {
  gazetteer ??= freezeDeep(gazetteerSchema.parse({ persons, countries, cities, organizations, gatherings }));
  return gazetteer;
}
