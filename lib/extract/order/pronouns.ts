// Whom "his" and "him" mean, where prepositions stand before their nouns.
import type { Mention, Person, Sentence } from '../document';
import { isByOrder, tagOf } from '../document';
import type { RecentPeople } from '../refiners/recent-people';
import type { Talkers } from '../refiners/talkers';
import { isOneOfHis } from './one-of-his';

interface Told {
  recent: RecentPeople;
  talkers: Talkers;
  /** Who was told of last. */
  subject: string | null;
  /** Who else is named in the clause. */
  taken: ReadonlySet<string | null>;
}

/** "X took his seat": the doer before it. "A met B. Z, who is new, saw him later": whose round it is, where the last talk was his with whomever is told of. */
export function pronounBehindDoer(
  sentence: Sentence,
  mention: Mention,
  { inside, ...told }: Told & { inside: readonly Mention[] },
): string | null {
  const doer = inside.find(
    (other) =>
      other.from < mention.from &&
      other.case === 'agent' &&
      other.person &&
      (other.form !== 'pronoun' || other.pronoun?.relative),
  );
  if (!doer?.person) return null;
  if (mention.case === 'of') return isOneOfHis(sentence, doer, mention) ? null : doer.person;
  const main = told.talkers.roundOf;
  const isNew = doer.form === 'name' && !told.recent.has(doer.person);
  if (mention.case !== 'to' || !isNew || main === null || told.taken.has(main)) return null;
  return told.talkers.lastPairOf(main).includes(told.subject ?? main) ? main : null;
}

/** "my minister", "your president": who speaks, or is asked, before an office that is of his country. */
export function ownerWhoSpeaks({ mentions, order }: Sentence, { from }: Mention): Mention | undefined {
  return isByOrder(order) || order.caseWords === 'after'
    ? mentions.find(({ to, case: role, pronoun }) => to === from && role === 'of' && pronoun?.person === 1)
    : undefined;
}

/** "X leaves it to his prime minister": the doer before an office that is of his country, or null. */
export function ownerBefore({ items, mentions, order }: Sentence, { from, role, country }: Mention): string | null {
  const his = tagOf(items[from], 'pronoun');
  if (!isByOrder(order) || role === null || country !== null || his?.case !== 'of' || his.person !== 3) return null;
  const doer = mentions.findLast(({ case: part, to, person }) => part === 'agent' && to <= from && person);
  return doer?.form === 'name' ? doer.person : null;
}

/** "his host" */
export const isHisHost = ({ items, order }: Sentence, { from, host, role, country }: Mention): boolean =>
  isByOrder(order) && host && role === null && country === null && tagOf(items[from], 'pronoun')?.case === 'of';

/** With whom the doer before it, else whoever was told of last, has talked last. */
export function hisHost(
  { mentions }: Sentence,
  { from }: Mention,
  { talkers, subject }: { talkers: Talkers; subject: string | null },
): string | null {
  const doer = mentions.findLast(({ case: role, to, person }) => role === 'agent' && to <= from && person)?.person;
  const guest = doer ?? subject;
  return talkers.lastPairOf(guest ?? '').find((key) => key !== guest) ?? null;
}

export const countryOf = (persons: readonly Person[], key: string | null) =>
  persons.find((person) => person.key === key)?.country ?? null;

/** "Reporters asked X.", "With X there was no time.": the one whom others come to or ask, or who opens the sentence, is told of. */
export function onlyOne(inside: readonly Mention[]): Mention | undefined {
  const [one] = inside;
  const opens = one?.case === 'with' && one.from === 1;
  return inside.length === 1 && (one?.case === 'to' || opens) ? one : undefined;
}
