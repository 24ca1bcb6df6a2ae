// Whether a person can be the one whom an office alone means.
import type { Mention, Person } from '../document';
import type { RecentPeople } from './recent-people';

/** Offices that are called minister. */
export const MINISTERS = new Set([
  'foreign_minister',
  'defence_minister',
  'deputy_foreign_minister',
  'other',
  'prime_minister',
]);

/** "the foreign minister", "the Russian leader": an office that the person holds in this article. */
export function holdsOffice(person: Person, mention: Mention): boolean {
  if (mention.role === null)
    return mention.host || person.role === null || mention.country !== null || MINISTERS.has(person.role);
  // "the deputy" is the one introduced as "the deputy for foreign affairs".
  const [own, told] = [person.title?.toLowerCase() ?? null, mention.title?.toLowerCase() ?? null];
  if (mention.role === 'other' && (endsLike(own, told) || holdsTwo(own, told))) return true;
  if (mention.role === 'other') return (person.role === 'other' || mention.country !== null) && sharesWord(own, told);
  return person.role === mention.role;
}

/** Compounds end in the office itself where offices stand before names. */
function endsLike(long: string | null, short: string | null): boolean {
  return long !== null && short !== null && long !== short && long.endsWith(` ${short}`);
}

/** "the deputy prime minister" is the one introduced as "Deputy Prime Minister and Foreign Minister". */
function holdsTwo(own: string | null, told: string | null): boolean {
  return own !== null && told?.includes(' ') === true && own !== told && own.includes(told);
}

/** "the vice-president" is the one introduced as "the first vice-president". */
export function sharesWord(a: string | null, b: string | null): boolean {
  if (!a || !b) return false;
  return a.includes(b) || b.includes(a) || lastWord(a) === lastWord(b);
}

const lastWord = (text: string) => text.slice(text.lastIndexOf(' ') + 1);

/** The person told of last among several; the first of them where none was. */
export function lastTold(persons: readonly Person[], recent: RecentPeople): Person | null {
  let [last = null] = persons;
  let latest = last ? recent.placeOf(last.key) : -1;
  for (const person of persons) {
    const place = recent.placeOf(person.key);
    if (place <= latest) continue;
    last = person;
    latest = place;
  }
  return last;
}

/** Living holders whom the body names, or those of the headline where it names none and `titleToo`; nobody of `taken`. */
export function toldBelow(holders: readonly Person[], titleToo: boolean, taken: ReadonlySet<string>): Person[] {
  const living = holders.filter(({ memorial, former }) => !memorial && !former);
  const told = living.filter(({ bodyMentions }) => bodyMentions > 0);
  return (told.length > 0 || !titleToo ? told : living).filter(({ key }) => !taken.has(key));
}

interface Told {
  /** Who was told of last, and whose round of talks it is. */
  subject: string | null;
  main: string | null;
  recent: RecentPeople;
  hostCountry: string | null;
}

/** "the minister": the one told of, if a minister; else whose round of talks it is. */
export function holderByWord(
  { host, title }: Mention,
  free: readonly Person[],
  { recent, hostCountry, ...keys }: Told,
): string | null {
  if (host) return free.find((person) => person.country === hostCountry)?.key ?? null;
  // Beside a foreign minister of hers "the minister" is no prime minister.
  const outranks = ({ role, country }: Person) =>
    role === 'prime_minister' &&
    !title?.includes(' ') &&
    free.some((other) => other.country === country && isOfDepartment(other) && recent.has(other.key));
  const fits = (person: Person | undefined) =>
    person !== undefined &&
    person.role !== 'deputy_foreign_minister' &&
    !outranks(person) &&
    sharesWord(person.title?.toLowerCase() ?? null, title?.toLowerCase() ?? null);
  const main = free.find(({ key }) => key === keys.main);
  const subject = free.find(({ key }) => key === keys.subject);
  // "the acting minister": the only one who is introduced so
  const [only, ...more] = free.filter((person) => recent.has(person.key) && isCalledSo(person, title));
  if (only && more.length === 0) return only.key;
  const last = () =>
    lastTold(
      free.filter((person) => fits(person)),
      recent,
    );
  const fitting = fits(subject) ? subject : fits(main) ? main : last();
  return (fitting && recent.has(fitting.key) ? fitting : (subject ?? main))?.key ?? null;
}

const isCalledSo = (person: Person, told: string | null) =>
  told?.includes(' ') === true && person.title?.toLowerCase().includes(told.toLowerCase()) === true;

const isOfDepartment = ({ role }: Person) => role === 'foreign_minister' || role === 'defence_minister';

/** "the Malaysian premier met X": whether the doer that a clause does not name, but tells the country or the office of, may be this person. */
export function mayBe(persons: readonly Person[], key: string, inside: readonly Mention[]): boolean {
  const person = persons.find((candidate) => candidate.key === key);
  return inside.every(({ form, person: known, case: part, country, role }) => {
    const isOffice = form === 'role' || form === 'counterpart';
    if (!isOffice || known !== null || (part !== 'agent' && part !== 'plain')) return true;
    const elsewhere = country !== null && person?.country != null && person.country !== country;
    const isHead = role === 'president' || role === 'prime_minister';
    return !elsewhere && !(isHead && person?.role != null && person.role !== role);
  });
}
