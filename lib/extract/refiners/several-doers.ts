// Talks whose sides stand together as doers, without "with".
import type { Item, Mention, Sentence } from '../document';
import { hasTag, isFutureVerb, tagOf } from '../document';
import { keysOf } from '../talk-outline';
import { isFiniteVerb } from './clauses';

/** Whether the persons of a list talk with one another, by the word of meeting at `at`, however weak. */
export function areSeveral(sentence: Sentence, inside: readonly Mention[], at: number): boolean {
  return (
    hasSeveralDoers(inside) ||
    hasBareDoers(sentence, inside, at) ||
    hasSeveralOwners(inside, at) ||
    ownersBehind(sentence, inside, at).length > 1 ||
    doersBehind(sentence, inside, at).length > 1 ||
    isOfBoth(sentence, inside, at) ||
    isCompound(sentence, inside, at)
  );
}

/** "the A-B talks": two names with a hyphen right before the word of meeting. */
function isCompound(sentence: Sentence, inside: readonly Mention[], at: number): boolean {
  const last = inside.find((mention) => mention.form === 'name' && mention.to === at);
  const first = inside.find((mention) => mention.form === 'name' && mention.to + 1 === last?.from);
  return first !== undefined && /^[-–]$/u.test(sentence.items[first.to]?.text ?? '');
}

/** "both talked", "the talk of both", "all three presidents talked": those who were told of before. */
function isOfBoth({ items }: Sentence, inside: readonly Mention[], at: number): boolean {
  const owner = inside.find(
    ({ case: role, caseTo, form, pronoun }) => role === 'of' && caseTo === at && form === 'both' && !pronoun,
  );
  const acts = ({ case: role, from, to }: Mention) =>
    to <= at && (role === 'agent' || (role === 'plain' && isTwo(items, from)));
  const doer = owner ?? inside.findLast(acts);
  return doer?.form === 'both' && doer.persons.length >= 2;
}

/** "both met"; "both ministers will talk": what they talked of before may have been by telephone. */
function isTwo(items: readonly Item[], at: number): boolean {
  const both = tagOf(items[at], 'both');
  return both?.alone === true || (both?.role !== undefined && items.some(isFutureVerb));
}

/** "A's and B's talk": named owners in one list right before a word of talking. */
function hasSeveralOwners(inside: readonly Mention[], at: number): boolean {
  const last = inside.findLast((mention) => mention.case === 'of' && mention.form === 'name' && mention.caseTo <= at);
  if (!last || at - last.caseTo > 2) return false;
  return inside.some((other) => other !== last && other.form === 'name' && other.group === last.group && other.person);
}

/** "কথা হয় A ও B-র", "बात हुई A और B की": the owners of a talk in one list behind its verb, where the sentence ends. */
export function ownersBehind({ items, order }: Sentence, inside: readonly Mention[], at: number): Mention[] {
  const last = inside.at(-1);
  if (order.caseWords !== 'after' || last?.case !== 'of' || last.from < at || items[last.caseTo]?.kind === 'word')
    return [];
  const list = inside.filter(({ group, person }) => group === last.group && person !== null);
  const first = list[0]?.from ?? at;
  const between = items.slice(at + 1, first);
  return first > at && between.length <= 2 && between.some((item) => hasTag(item, 'verb')) ? list : [];
}

/** "আলোচনা করেন A ও B": bare names in one list behind the verb of a talk, where the sentence ends; nobody else acts in it. */
function doersBehind({ items, order }: Sentence, inside: readonly Mention[], at: number): Mention[] {
  const last = inside.at(-1);
  if (order.caseWords !== 'after' || last?.case !== 'plain' || items[last.to]?.kind === 'word') return [];
  const list = inside.filter(({ group, form }) => group === last.group && form === 'name');
  const verb = isFiniteVerb(items, at) ? at : at + 1;
  if (list[0]?.from !== verb + 1 || !isFiniteVerb(items, verb)) return [];
  return inside.some(({ from, case: role }) => from < at && (role === 'agent' || role === 'plain')) ? [] : list;
}

/** "A and B talked": named doers in one list. */
function hasSeveralDoers(inside: readonly Mention[]): boolean {
  const doers = inside.filter((mention) => mention.case === 'agent' && mention.form === 'name');
  return doers.length > 1 && doers.every((mention) => mention.group === doers[0]?.group);
}

/** "A and B will talk": bare names in one list, and a verb right behind the word of talking. */
function hasBareDoers({ items, order }: Sentence, inside: readonly Mention[], at: number): boolean {
  if (order.caseWords !== 'after' || !(isFiniteVerb(items, at) || isFiniteVerb(items, at + 1))) return false;
  if (inside.some(({ case: role, form }) => role === 'agent' && form !== 'plural')) return false;
  const bare = inside.filter(({ case: role, form, to }) => role === 'plain' && form === 'name' && to <= at);
  return bare.length > 1 && bare.every(({ group }) => group === bare[0]?.group);
}

/** "X, the president of A, Y and the president of B, Z together": who stands bare before partners with their offices. */
export function leadOf(partners: readonly Mention[], mains: readonly (string | null)[]): string | null {
  const [first, ...others] = partners;
  if (!first?.person || first.role || first.country || others.length < 2 || !mains.includes(first.person)) return null;
  return others.every((other) => other.group === first.group && other.role) ? first.person : null;
}

/** "X and Y had to meet": several such subjects in one list before what they were to do. */
export function boundTogether({ items }: Sentence, inside: readonly Mention[], trigger: number): string[] {
  const due = items.slice(trigger, trigger + 3);
  const last = inside.findLast(({ case: role, to }) => role === 'to' && to <= trigger);
  if (!last || !due.some((item) => hasTag(item, 'planned') || tagOf(item, 'meet')?.infinitive)) return [];
  if (!last.pronoun && !tagOf(items[last.caseTo - 1], 'case')?.subject) return [];
  return keysOf(inside.filter(({ case: role, group }) => role === 'to' && group === last.group));
}

/** "in the talk of A and B": whose it is stands right before the noun. */
export function ownersAt(inside: readonly Mention[], at: number): string[] {
  const last = inside.find(({ case: role, caseTo }) => role === 'of' && caseTo === at);
  return last ? keysOf(inside.filter(({ group, from }) => group === last.group && from <= last.from)) : [];
}
