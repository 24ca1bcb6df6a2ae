// Whose talk a noun tells of: that of the doer before "his own", not that of who only reports it.
import type { Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import type { Scene } from './meetings';

/** "X is to hold his own talks with Y": the possessive of one person means the doer of its own verb. */
export function ownerBefore(
  { sentence, clause }: Scene,
  owner: Mention,
  free: readonly Mention[],
): Mention | undefined {
  if (owner.pronoun?.plural || owner.pronoun?.person !== 3 || owner.persons.length > 0) return undefined;
  const doers = free.filter(({ case: role, to, from }) => role === 'agent' && to <= owner.from && from >= clause.from);
  const last = doers.at(-1);
  const between = sentence.items.slice(last?.to ?? 0, owner.from);
  return last?.form === 'name' && between.every((item) => !hasTag(item, 'clause') && !tagOf(item, 'verb')?.speech)
    ? last
    : undefined;
}

/** "A meeting with Y was cancelled, X said": who only tells of it; behind a fronted talk ("In his talks with Y, X said") it is his. */
export function isTeller({ sentence, clause, trigger }: Scene, { from, to }: Mention): boolean {
  const { items } = sentence;
  const speaks = tagOf(items[to], 'verb')?.speech === true || tagOf(items[from - 1], 'verb')?.speech === true;
  const told = items.slice(trigger, from).some((item) => hasTag(item, 'verb', 'cancelled', 'planned'));
  return speaks && told && !hasTag(items[clause.from], 'case', 'during');
}

/** "a plan for X to meet Y": the doer of an infinitive stands behind "for". */
export function isBoundTo({ items }: Sentence, from: number, trigger: number): boolean {
  return tagOf(items[trigger], 'meet')?.infinitive === true && hasTag(items[from - 1], 'purpose');
}
