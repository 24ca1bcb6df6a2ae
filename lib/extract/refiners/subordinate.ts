// Pronouns and clauses that lean on what the sentence told before, where words of case stand before their nouns.
import type { Mention, Sentence } from '../document';
import { hasTag, isByOrder, tagOf } from '../document';
import { isPredicate } from '../order/clauses';
import type { Clause } from './clauses';

/** "A, B and C said that they …": the list of doers before a pronoun in its sentence. */
export function listBefore(sentence: Sentence, pronoun: Mention): string[] | null {
  if (sentence.order.caseWords !== 'before' || !pronoun.pronoun) return null;
  const doers = sentence.mentions.filter(
    (mention) => mention.to <= pronoun.from && mention.case === 'agent' && mention.person,
  );
  const last = doers.at(-1);
  const list = new Set(
    doers.flatMap((mention) => (mention.group === last?.group && mention.person ? [mention.person] : [])),
  );
  return list.size >= 3 ? [...list] : null;
}

/** "A and B came, with each of whom …": the list told of last before a mention of its sentence; or null. */
export function listedBefore({ mentions }: Sentence, { from }: Mention): string[] | null {
  const before = mentions.filter(({ to, person }) => to <= from && person !== null);
  const last = before.findLast((one, at) => before[at - 1]?.group === one.group);
  return last ? before.flatMap(({ group, person }) => (group === last.group && person ? [person] : [])) : null;
}

/** "who …", "that X had …": what such a clause tells of is not what the report goes on with. */
export function isSubordinate(sentence: Sentence, clause: Clause): boolean {
  const first = sentence.items[clause.from];
  if (clause.from === 0) return false;
  const relative = sentence.mentions.some(
    (mention) => mention.from <= clause.from + 1 && mention.from >= clause.from && mention.pronoun?.relative,
  );
  return relative || hasTag(first, 'clause') || isAfterthought(sentence, clause);
}

/** "X went from room to room: first Y by himself, then Z": behind a colon and without a verb, it tells of X still. */
function isAfterthought({ items, order }: Sentence, { from, to }: Clause): boolean {
  if (!isByOrder(order) || !/^[:;—–-]$/u.test(items[from]?.text ?? '')) return false;
  return !items.slice(from, to).some(isPredicate) && items.slice(0, from).some(isPredicate);
}

/** "X sat with Y (no interpreter was needed, the Russian joked)": said by the way. */
export function isBracketed({ items, order }: Sentence, at: number): boolean {
  if (!isByOrder(order)) return false;
  let open = 0;
  for (const { text } of items.slice(0, at)) open += text === '(' ? 1 : text === ')' ? -1 : 0;
  return open > 0;
}

/** "on energy and trade both": a number behind a list of things means them, and no persons. */
export function countsThings({ items, mentions, order }: Sentence, { from, pronoun }: Mention): boolean {
  const [conj, thing] = [items[from - 2], items[from - 1]];
  if (order.caseWords !== 'after' || pronoun !== null || !hasTag(conj, 'conj')) return false;
  const isPerson = mentions.some((mention) => mention.from < from && mention.caseTo >= from);
  return thing?.kind === 'word' && !isPerson && !hasTag(thing, 'case', 'verb', 'clause', 'pronoun', 'then');
}

/** "X को भी आना था": whom the dative of a name makes the subject of what was to be done. */
export function isDue({ items, order }: Sentence, { case: role, to, caseTo, form }: Mention): boolean {
  if (order.caseWords !== 'after' || role !== 'to' || form !== 'name') return false;
  const isDative = items.slice(to, caseTo).some((item) => tagOf(item, 'case')?.subject);
  return isDative && items.slice(caseTo).some((item) => tagOf(item, 'planned')?.past);
}
