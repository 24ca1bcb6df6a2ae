// "the foreign ministers of A, B and C": the office-holders of several countries, where the article names each of them.
import { countriesOf } from '../country-list';
import type { Item, Mention, Person, Sentence } from '../document';
import { hasTag } from '../document';
import { twoOfOffice } from '../inflected/two-of-office';
import type { RecentPeople } from './recent-people';

interface Told {
  persons: readonly Person[];
  recent: RecentPeople;
  /** Whose round of talks it is. */
  main: string | null;
  /** The two of the last conversation. */
  pair: readonly string[];
}

/** Keys of the persons of the article who hold the office in each country of the list before it; null unless all are known, or each is met apart. Where it only says that there are two, of those told of last. */
export function resolveOfficeList(
  { items, order }: Sentence,
  mention: Mention,
  { persons, ...told }: Told,
): string[] | null {
  return holdersOf(items, mention, persons) ?? (order.inflected ? twoOfOffice(items, mention, told) : null);
}

function holdersOf(items: readonly Item[], mention: Mention, persons: readonly Person[]): string[] | null {
  if (mention.form !== 'plural' && (mention.form !== 'role' || mention.role === null)) return null;
  const countries = countriesOf(items, mention);
  if (countries.length < 2) return null;
  const keys = countries.map((country) => holderOf(country, mention, persons));
  const known = keys.filter((key) => key !== null);
  // "in turn with the presidents of A, B and C": of talks with each those with whom the article names.
  const apart = known.length > 1 && items.slice(mention.to).some((item) => hasTag(item, 'separately'));
  return known.length === keys.length || apart ? known : null;
}

/** A head of state may be an emir or a king, who holds an office of another name. */
function holderOf(country: string, mention: Mention, persons: readonly Person[]): string | null {
  const compatriots = persons.filter(
    (person) => person.country === country && !person.memorial && !person.former && person.bodyMentions > 0,
  );
  // "the leaders of A and B", or the ministers in a report that names no leader of theirs
  if (mention.role === null) {
    const leaders = compatriots.filter(({ role }) => role === 'president' || role === 'prime_minister');
    return onlyOf(leaders.length > 0 ? leaders : compatriots);
  }
  const same = compatriots.filter((person) => person.role === mention.role);
  if (same.length > 0) return onlyOf(same);
  const heads = mention.role === 'president' ? compatriots.filter((person) => person.role === 'other') : [];
  return onlyOf(heads);
}

function onlyOf(persons: readonly Person[]): string | null {
  return persons.length === 1 ? (persons[0]?.key ?? null) : null;
}
