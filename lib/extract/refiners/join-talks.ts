// "They were joined by Z": a further person of the talk told of last.
import type { Meeting, Mention, Sentence } from '../document';
import { hasTag, isLocative, tagOf } from '../document';
import type { Clause } from './clauses';

/** Sentences that may lie between a talk and who joined it. */
const REACH = 1;
/** Words between whom a talk is with and its noun. */
const BESIDE = 3;

/** The persons whom the doers of a clause join ("with them joined …"), or null. */
export function joinsTalk(sentence: Sentence, clause: Clause): Mention | null {
  return (
    sentence.mentions.find(
      (mention) =>
        mention.from >= clause.from &&
        mention.from < clause.to &&
        mention.case === 'with' &&
        mention.form !== 'plural' &&
        hasTag(sentence.items[mention.caseTo], 'attend'),
    ) ?? null
  );
}

/** Adds the doers of such a clause to the last talk when those whom they join had it. */
export function joinTalk(sentence: Sentence, clause: Clause, meetings: readonly Meeting[]): void {
  const joined = joinsTalk(sentence, clause);
  const last = meetings.at(-1);
  if (!joined || !last || sentence.index - last.sentence > REACH) return;
  const hosts = joined.form === 'both' ? joined.persons : joined.person ? [joined.person] : [];
  if (hosts.length === 0 || !hosts.every((person) => last.participants.includes(person))) return;
  const doers = sentence.mentions.filter(
    (mention) => mention.from >= clause.from && mention.from < clause.to && mention.case === 'plain',
  );
  for (const { person } of doers) if (person && !last.participants.includes(person)) last.participants.push(person);
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
