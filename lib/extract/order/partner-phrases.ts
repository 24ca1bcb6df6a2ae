// Partners that neither stand as object of the verb of meeting nor behind its own word of case.
import type { Mention } from '../document';
import { hasTag, tagOf } from '../document';
import { isPredicate } from './clauses';
import type { Scene } from './meetings';
import { isTeamOf } from './phrase-head';

/** "gave him a dinner": who gets a talk stands between the verb and it. */
export function isGiven({ sentence, trigger }: Scene, { case: role, from, to }: Mention): boolean {
  const { items } = sentence;
  const verb = tagOf(items[from - 1], 'verb');
  return role === 'to' && to === trigger - 1 && hasTag(items[to], 'article') && verb !== undefined && !verb.speech;
}

/** Words from whom somebody keeps to what it is for: "on until two". */
const BEFORE_PURPOSE = 8;

/** "kept him on for lunch", "took X aside for a word": the object of a verb whose purpose is the talk. */
export function isHadFor({ sentence, trigger, inside }: Scene, { case: role, from, to }: Mention): boolean {
  const { items } = sentence;
  const purpose = hasTag(items[trigger - 1], 'purpose') ? trigger - 1 : trigger - 2;
  if (role !== 'to' || purpose < to || purpose - to > BEFORE_PURPOSE || !hasTag(items[purpose], 'purpose'))
    return false;
  const verb = tagOf(items[from - 1], 'verb');
  if (verb === undefined || verb.speech || verb.be || hasTag(items[from - 1], 'adverb')) return false;
  return !items.slice(to, purpose).some(isPredicate) && !inside.some((one) => one.from >= to && one.from < trigger);
}

/** "over a lunch X gave for Y": who gives it and for whom, or null. */
export function hostAndGuest({ sentence, trigger, inside }: Scene): [string, string] | null {
  const { items } = sentence;
  if (tagOf(items[trigger], 'meet')?.form !== 'noun') return null;
  const host = inside.find(({ from, case: role }) => from === trigger + 1 && role === 'agent');
  if (!host?.person || !hasTag(items[host.to], 'verb', 'meet') || !hasTag(items[host.to + 1], 'purpose')) return null;
  const guest = inside.find(({ from, form }) => from >= host.to + 2 && from <= host.to + 3 && form !== 'pronoun');
  return guest?.person && guest.person !== host.person ? [host.person, guest.person] : null;
}

/** "conferred with X and, later, with Y": the verb's own "with" is repeated behind "and". */
export function goesOnWith({ sentence, inside }: Scene, mention: Mention): boolean {
  const { items } = sentence;
  if (mention.case !== 'with' || tagOf(items[mention.from - 1], 'case')?.case !== 'with') return false;
  const before = inside.findLast(({ to }) => to < mention.from);
  const between = items.slice(before?.to ?? mention.from, mention.from - 1);
  return (
    between.some((item) => hasTag(item, 'conj')) &&
    between.every(
      (item) => item.text === ',' || hasTag(item, 'conj', 'case', 'article', 'adverb', 'then', 'particle', ...TIMES),
    )
  );
}

/** "Both ministers also met X": each of the two told of before. */
export function metByBoth({ sentence, trigger }: Scene, both: Mention, partners: readonly Mention[]): boolean {
  const meet = tagOf(sentence.items[trigger], 'meet');
  return (
    meet?.form === 'verb' &&
    meet.partner === 'direct' &&
    meet.strength === 'strong' &&
    both.to <= trigger &&
    partners.every(({ case: role, person }) => role === 'to' && person !== null && !both.persons.includes(person))
  );
}

/** "Meeting X, the minister spoke of gas": whom the doer behind the comma met. */
export function opensByMeeting({ sentence, inside, trigger }: Scene, { group }: Mention): boolean {
  const { items } = sentence;
  const last = inside.findLast((mention) => mention.group === group);
  if (trigger > 0 || last === undefined) return false;
  const comma = items.findIndex((item, at) => at >= last.to && (item.text === ',' || isPredicate(item)));
  const doer = inside.find(({ from, case: role }) => from === comma + 1 && role === 'agent');
  return items[comma]?.text === ',' && doer !== undefined && doer.group !== group;
}

/** "X, too, was received": whoever received him is told of elsewhere. */
export function isPassive({ sentence, clause, trigger }: Scene): boolean {
  const { items } = sentence;
  if (!tagOf(items[trigger], 'meet')?.greets) return false;
  let at = trigger - 1;
  while (at > clause.from && hasTag(items[at], 'adverb') && !tagOf(items[at], 'verb')?.be) at--;
  const isBe = items[at]?.tags.some((tag) => tag.type === 'verb' && tag.be) === true;
  return isBe && !items.slice(trigger, clause.to).some((item) => tagOf(item, 'case')?.case === 'agent');
}

/** "saw X on the fringes, about gas, and afterwards Y": the verb's next object behind "and" and a time. */
export function goesOnBare({ sentence, inside, trigger }: Scene, { case: role, form, from }: Mention): boolean {
  const { items } = sentence;
  if (role !== 'to' || form !== 'name') return false;
  const before = inside.findLast(({ to }) => to < from);
  if (!before || before.from < trigger || items.slice(before.to, from).some(isPredicate)) return false;
  const conj = items.findLastIndex((item, at) => at < from && hasTag(item, 'conj'));
  if (conj < before.to || conj === from - 1) return false;
  return items.slice(conj + 1, from).every((item) => item.text === ',' || hasTag(item, 'adverb', 'then', ...TIMES));
}

const TIMES = ['daypart', 'day', 'carried-day', 'weekday', 'month', 'city', 'day-ending'] as const;

/** Whether those behind the word of meeting are many without names: "with ministers of three countries". */
export function pluralPartner({ inside, trigger }: Scene): boolean {
  return inside.some(
    (mention) => mention.form === 'plural' && mention.from > trigger && ['with', 'to'].includes(mention.case),
  );
}

/** "The round was led by X": who alone leads what has no doer had no talk by it. */
export function leadsSession({ sentence, inside, trigger }: Scene, mention: Mention): boolean {
  if (tagOf(sentence.items[trigger], 'meet')?.form !== 'noun') return false;
  const list = inside.filter((other) => other.group === mention.group);
  return list.length === 1 && hasTag(sentence.items[mention.from - 2], 'attend', 'begin', 'end');
}

/** "received by X": the doer behind a word of case. */
export function isMarked({ sentence, inside }: Scene, mention: Mention): boolean {
  const first = inside.find((other) => other.group === mention.group) ?? mention;
  return tagOf(sentence.items[first.from - 1], 'case')?.case === 'agent';
}

/** An object stands behind no word of case of its own. */
export function isObject({ sentence, inside }: Scene, mention: Mention): boolean {
  const first = inside.find((other) => other.group === mention.group) ?? mention;
  const before = sentence.items[first.from - 1];
  // "received a delegation led by X"
  return !hasTag(before, 'case', 'attend') || isTeamOf(before);
}
