// "the foreign ministers of A, B and C": the office-holders of several countries, where the article names each of them.
import type { Item, Mention, Person } from '../document';
import { hasTag, tagOf } from '../document';

/** Keys of the persons of the article who hold the office in each country of the list before it; null unless all are known. */
export function resolveOfficeList(
  items: readonly Item[],
  mention: Mention,
  persons: readonly Person[],
): string[] | null {
  if (mention.role === null || (mention.form !== 'plural' && mention.form !== 'role')) return null;
  const countries = countriesBefore(items, mention);
  if (countries.length < 2) return null;
  const keys = countries.map((country) => holderOf(country, mention, persons));
  return keys.every((key) => key !== null) ? keys : null;
}

function countriesBefore(items: readonly Item[], mention: Mention): string[] {
  const countries = items.slice(mention.from, mention.to).flatMap((item) => tagOf(item, 'country')?.id ?? []);
  let at = mention.from - 1;
  while (at > 0 && (items[at]?.text === ',' || hasTag(items[at], 'conj'))) {
    const country = tagOf(items[at - 1], 'country');
    if (!country) break;
    countries.unshift(country.id);
    at -= 2;
  }
  return countries;
}

/** A head of state may be an emir or a king, who holds an office of another name. */
function holderOf(country: string, mention: Mention, persons: readonly Person[]): string | null {
  const compatriots = persons.filter(
    (person) => person.country === country && !person.memorial && !person.former && person.bodyMentions > 0,
  );
  const same = compatriots.filter((person) => person.role === mention.role);
  if (same.length > 0) return same.length === 1 ? (same[0]?.key ?? null) : null;
  const heads = mention.role === 'president' ? compatriots.filter((person) => person.role === 'other') : [];
  return heads.length === 1 ? (heads[0]?.key ?? null) : null;
}
