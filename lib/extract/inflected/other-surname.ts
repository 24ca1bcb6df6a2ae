import type { Item } from '../document';
import { tagOf } from '../document';
import { casesOf } from './item-cases';

/** "с Шарифом Моди беседовал": a known surname behind one of another country in an oblique case is somebody else's. */
export function isOtherSurname(one: Item | undefined, other: Item | undefined): boolean {
  const [a, b] = [tagOf(one, 'person'), tagOf(other, 'person')];
  if (a?.part !== 'family' || b?.part !== 'family' || casesOf(one, 'person').includes('nom')) return false;
  return !a.countries?.some((country) => b.countries?.includes(country));
}
