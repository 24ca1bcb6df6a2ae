// "his Russian counterpart": who of that country holds the office of the doer.
import type { Mention, Person, Sentence } from '../document';
import { hasTag } from '../document';
import { lastTold } from './holds-office';
import type { OfficeIndex } from './office-index';
import type { RecentPeople } from './recent-people';

interface Told {
  persons: readonly Person[];
  offices: OfficeIndex;
  recent: RecentPeople;
  /** Who was told of last. */
  subject: string | null;
  namesOffices?: boolean;
}

/** Whom a counterpart of a country is: one of it with the office of the clause's doer, or of the one told of. */
export function counterpartOf({ country, from }: Mention, inside: readonly Mention[], told: Told): string | null {
  if (!country) return null;
  const named = new Set(inside.flatMap(({ form, person }) => (form === 'name' && person ? [person] : [])));
  const doer = inside.find(({ form, case: role }) => form === 'name' && role === 'agent')?.person ?? null;
  // "President X and his Russian counterpart"
  const beside = told.namesOffices ? inside.findLast((one) => one.form === 'name' && one.to <= from)?.person : null;
  const role = told.persons.find(({ key }) => {
    if (beside) return key === beside;
    return doer === null || told.namesOffices ? key === told.subject || named.has(key) : key === doer;
  })?.role;
  const compatriots = told.offices.compatriotsOf(country).filter(({ key, memorial }) => !named.has(key) && !memorial);
  const strangers = compatriots.filter((person) => person.role === null || person.role === 'other');
  const peers = compatriots.filter((person) => person.role === role);
  return lastTold(peers.length ? peers : told.namesOffices && role ? strangers : compatriots, told.recent)?.key ?? null;
}

/** "the visiting president": of another country than that of the report. */
export function isGuest({ items, order }: Sentence, { from, role }: Mention): boolean {
  return (
    role !== null &&
    order.caseWords === 'after' &&
    [items[from], items[from - 1]].some((item) => hasTag(item, 'caller'))
  );
}

/** "he was X's guest": what somebody is said to be, and no further person. */
export function isGuestOf({ items, order, mentions }: Sentence, { from, to, country }: Mention): boolean {
  if (order.caseWords !== 'after' || country !== null || !hasTag(items[from], 'caller')) return false;
  return hasTag(items[to], 'verb') && mentions.some((other) => other.case === 'of' && other.caseTo === from);
}

/** "মাননীয় মন্ত্রী", "माननीय मंत्री": a ministry's release honours its own minister so, whoever was told of last. */
const isOwnMinister = ({ items, order }: Sentence, { from }: Mention) =>
  order.caseWords === 'after' && hasTag(items[from - 1], 'qualifier');

/** "X said || that the minister …": the one told of, unless he is no minister and only says so, and the report's main person is one. */
export function ministerOf(
  sentence: Sentence,
  mention: Mention,
  free: readonly Person[],
  keys: { subject: string | null; main: string | null },
): string | null {
  const { title, from, case: own } = mention;
  const { mentions } = sentence;
  const subject = free.find(({ key }) => key === keys.subject);
  const main = free.find(({ key }) => key === keys.main);
  if (main && isOwnMinister(sentence, mention)) return main.key;
  if (own !== 'agent' && own !== 'plain') return null;
  const isMinister = (person: Person | undefined) =>
    person?.role?.endsWith('minister') === true || (title !== null && person?.title?.includes(title) === true);
  const says = mentions.some(({ person, to, case: role }) => person === subject?.key && to < from && role === 'agent');
  return (says && !isMinister(subject) && isMinister(main) ? main : subject)?.key ?? null;
}
