// Whether a person can be the one whom an office alone means.
import type { Mention, Person } from '../document';

const MINISTERS = new Set([
  'foreign_minister',
  'defence_minister',
  'deputy_foreign_minister',
  'other',
  'prime_minister',
]);

/** "the foreign minister", "the Russian leader": an office that the person holds in this article. */
export function holdsOffice(person: Person, mention: Mention): boolean {
  if (mention.role === null) return person.role === null || mention.country !== null || MINISTERS.has(person.role);
  // "the deputy" is the one introduced as "the deputy for foreign affairs".
  if (mention.role === 'other' && endsLike(person.title, mention.title)) return true;
  if (mention.role === 'other')
    return (person.role === 'other' || mention.country !== null) && sharesWord(person.title, mention.title);
  return person.role === mention.role;
}

/** Compounds end in the office itself where offices stand before names. */
function endsLike(long: string | null, short: string | null): boolean {
  return long !== null && short !== null && long !== short && long.endsWith(` ${short}`);
}

/** "the vice-president" is the one introduced as "the first vice-president". */
export function sharesWord(a: string | null, b: string | null): boolean {
  if (!a || !b) return false;
  const last = (text: string) => text.split(' ').at(-1) ?? '';
  return a.includes(b) || b.includes(a) || last(a) === last(b);
}

const LONG_AGO = 1000;

/** The person told of last among several. */
export function lastTold(persons: readonly Person[], recent: readonly string[]): Person | null {
  let last: Person | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const person of persons) {
    const at = recent.indexOf(person.key);
    const order = at < 0 ? LONG_AGO : at;
    if (order >= least) continue;
    last = person;
    least = order;
  }
  return last;
}

/** Living holders whom the body names, or those of the headline where it names none and `titleToo`; nobody of `taken`. */
export function toldBelow(holders: readonly Person[], titleToo: boolean, taken: ReadonlySet<string>): Person[] {
  const living = holders.filter(({ memorial, former }) => !memorial && !former);
  const told = living.filter(({ bodyMentions }) => bodyMentions > 0);
  return (told.length > 0 || !titleToo ? told : living).filter(({ key }) => !taken.has(key));
}
