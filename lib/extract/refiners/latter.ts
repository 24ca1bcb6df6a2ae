// Whom "the latter" means, and an object whose verb has a doer of its own.
import type { Mention, Person, Sentence } from '../document';
import { hasTag } from '../document';
import { lastNamed } from './named-before';
import type { RecentPeople } from './recent-people';

/** "The latter …": whom the sentence names last before it; where endings tell the case, else who was told of last. */
export function latterOf(
  sentence: Sentence,
  latter: Mention,
  { recent, taken }: { recent: RecentPeople; taken: ReadonlySet<string | null> },
): string | null {
  const { items, order } = sentence;
  if (order.inflected) return lastNamed(sentence, latter) ?? recent.find(({ key }) => !taken.has(key))?.key ?? null;
  return hasTag(items[latter.to], 'verb') ? lastNamed(sentence, latter) : null;
}

/** "X goes on to Z, there Y will receive him": the doer before an object whose verb has another one behind it. */
export function actedBefore({ order }: Sentence, pronoun: Mention, others: readonly Mention[]): string | null {
  if (!order.inflected || pronoun.case !== 'to') return null;
  const doer = others.findLast(({ to, case: role }) => role === 'agent' && to <= pronoun.from);
  const host = others.find(({ from, case: role }) => role === 'agent' && from >= pronoun.to);
  return doer && host && doer.person !== host.person ? doer.person : null;
}

/** "Путин был у Каримова. Он и хозяин …", of another country than the report is in: who was told of last, besides those whom the clause names; or null. */
export function lastOther(recent: RecentPeople, named: ReadonlySet<string>): string | null {
  return recent.find(({ key, memorial, voice }) => !named.has(key) && !memorial && !voice)?.key ?? null;
}

/** "Индийский советник": of that country, told of before by name alone; nobody who leads it. */
export function compatriotTold(
  recent: RecentPeople,
  { order }: Sentence,
  { mention: { country, role }, named }: { mention: Mention; named: ReadonlySet<string> },
): string | null {
  if (!order.inflected || country === null || role !== 'other') return null;
  const fits = (person: Person) =>
    person.country === country && person.title === null && !named.has(person.key) && !isLeader(person);
  return recent.find(fits)?.key ?? null;
}

const isLeader = ({ role, memorial, voice }: Person) =>
  memorial || voice || role === 'president' || role === 'prime_minister';
