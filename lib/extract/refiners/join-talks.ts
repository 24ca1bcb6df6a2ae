// "They were joined by Z": a further person of the talk told of last.
import type { Meeting, Mention, Person, Sentence } from '../document';
import { hasTag, isLocative, tagOf } from '../document';
import { prepositionBefore } from '../inflected/item-cases';
import { keysOf } from '../talk-outline';
import type { Clause } from './clauses';

/** Sentences from a talk to who joined it; where words of case stand behind nouns, one of its sides may speak between. */
const reachOf = ({ order }: Sentence) => (order.caseWords === 'after' ? 2 : 1);
/** Words between whom a talk is with and its noun. */
const BESIDE = 3;

/** The persons whom the doers of a clause join ("with them joined …"), or null. */
export function joinsTalk(sentence: Sentence, clause: Clause): Mention | null {
  const inside = sentence.mentions.filter(
    ({ from, form }) => from >= clause.from && from < clause.to && form !== 'plural',
  );
  if (sentence.order.inflected) return joinedByVerb(sentence, clause, inside);
  return inside.find((mention) => mention.case === 'with' && hasTag(sentence.items[mention.caseTo], 'attend')) ?? null;
}

/** "к ним присоединился Z": whom the verb of joining governs. */
function joinedByVerb({ items }: Sentence, { from, to }: Clause, inside: readonly Mention[]): Mention | null {
  if (!items.slice(from, to).some((item) => tagOf(item, 'attend')?.joins)) return null;
  return inside.find((mention) => prepositionBefore(items, mention.from)?.governs?.[0] === 'dat') ?? null;
}

/** Adds the doers of such a clause to the last talk when those whom they join had it; "joined the talk": of other countries alone. */
export function joinTalk(
  sentence: Sentence,
  clause: Clause,
  { meetings, persons }: { meetings: readonly Meeting[]; persons: readonly Person[] },
): void {
  const last = meetings.at(-1);
  if (!last || sentence.index - last.sentence > reachOf(sentence)) return;
  const joined = joinsTalk(sentence, clause);
  const atTalk = joined === null && joinsNoun(sentence, clause);
  if (!joined && !atTalk) return;
  const listed = sentence.mentions.filter(({ group }) => sentence.order.inflected && group === joined?.group);
  const hosts = joined ? keysOf([joined, ...listed]) : last.participants;
  if (hosts.length === 0 || !hosts.every((person) => last.participants.includes(person))) return;
  const countries = persons.flatMap(({ key, country }) => (last.participants.includes(key) ? [country] : []));
  const doers = sentence.mentions.filter(
    (mention) =>
      mention.from >= clause.from &&
      mention.from < clause.to &&
      (mention.case === 'plain' || (sentence.order.inflected && mention.case === 'agent')),
  );
  for (const key of keysOf(doers)) {
    const { country = null, organization = null } = persons.find((person) => person.key === key) ?? {};
    const isOfOthers = organization !== null || (country !== null && !countries.includes(country));
    if (last.participants.includes(key) || (atTalk && !isOfOthers)) continue;
    last.participants.push(key);
  }
}

/** "к беседе подключился Z" */
function joinsNoun({ items, order }: Sentence, { from, to }: Clause): boolean {
  if (!order.inflected || !items.slice(from, to).some((item) => tagOf(item, 'attend')?.joins)) return false;
  return items.some(
    (item, at) =>
      at >= from &&
      at < to &&
      tagOf(item, 'meet')?.form === 'noun' &&
      prepositionBefore(items, at)?.governs?.[0] === 'dat',
  );
}

/** "were present at these meetings": who else sat there, not who met. */
export function isAttended({ items, mentions }: Sentence, at: number): boolean {
  if (items[at]?.case !== 'in') return false;
  const attend = items.slice(at + 1, at + 3).flatMap((item) => tagOf(item, 'attend') ?? []);
  // "took part in a trilateral discussion with X"
  const shared = mentions.some(({ case: own, caseTo }) => own === 'with' && caseTo <= at && at - caseTo <= BESIDE);
  return attend.some(({ there }) => there || !shared);
}

/** "in the talk X and Y were present": they sat there, whatever stands between. */
export function isSatInOn({ items }: Sentence, at: number, clause: Clause): boolean {
  return isLocative(items, at) && items.slice(at + 1, clause.to).some((item) => hasTag(item, 'attend'));
}

/** "with three leaders", "with two leaders" before anybody is named. */
export const isUnnamed = (mention: Mention) =>
  mention.form === 'plural' || (mention.form === 'both' && mention.pronoun === null && mention.persons.length === 0);

/** Pronouns are told by the sentence before; an office alone may be named only later. */
export const isExplicit = (mentions: readonly Mention[]) =>
  mentions.every((mention) => mention.form === 'name' || mention.form === 'pronoun');

/** Only who is quoted tells of talks of their own. */
export function isQuoted(sentence: Sentence): boolean {
  return sentence.items.some((item) => /^["“”‘’«»']$/u.test(item.text));
}
