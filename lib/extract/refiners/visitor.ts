// "the guest", "the visiting leader": who came from another country than whoever stands beside them.
import type { Mention, Person, Sentence } from '../document';
import { tagOf } from '../document';
import type { RecentPeople } from './recent-people';

interface Told {
  persons: readonly Person[];
  recent: RecentPeople;
  /** The country where the report takes place. */
  host: string | null;
  /** Who was told of last, and whose round of talks it is. */
  mains: readonly (string | null)[];
}

/** Whether a mention stands for somebody of whom it says no more than that they came: not "is the guest", "the guest, X,". */
export function isVisitor({ items, mentions, order }: Sentence, mention: Mention): boolean {
  const { from, to, country, case: role } = mention;
  // "the guest prime minister": where words of case follow, the office tells who it is.
  if (order.caseWords === 'after' && mention.role !== null) return false;
  if (country !== null || !items.slice(from, to).some((item) => tagOf(item, 'leader')?.guest)) return false;
  if (role === 'plain' && (order.caseWords === 'after' || order.inflected)) return false;
  return !mentions.some((other) => other.form === 'name' && other.from === to + 1 && items[to]?.text === ',');
}

/** Whom it means: the one told of, if from elsewhere than those whom the clause names, else who was told of last. */
export function visitorOf(named: ReadonlySet<string>, { persons, recent, host, mains }: Told): string | null {
  const hosts = new Set(persons.flatMap(({ key, country }) => (named.has(key) ? [country] : [])));
  if (hosts.size === 0) hosts.add(host);
  const isForeign = ({ country }: Person) => country !== null && !hosts.has(country);
  const main = recent.find((person) => mains.includes(person.key) && isForeign(person));
  return (main ?? recent.find(isForeign))?.key ?? null;
}
