// Who does and who suffers what a clause tells, by the place before or behind the verb.
import type { Item, Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { assignInflectedRoles } from '../inflected/roles';
import type { Clause } from '../refiners/clauses';
import { joinApposed } from './apposed';
import { isPredicate, skipAdverbs } from './clauses';
import { groupLists, nameOffices } from './lists';

/** Joins lists and turns unmarked cases into doer and object, clause by clause. */
export function assignRoles(sentence: Sentence, clauses: readonly Clause[]): void {
  if (sentence.order.inflected) {
    assignInflectedRoles(sentence, clauses);
    return;
  }
  joinApposed(sentence);
  for (const clause of clauses) {
    const inside = sentence.mentions.filter((mention) => mention.from >= clause.from && mention.from < clause.to);
    groupLists(inside, sentence.items, { from: clause.from, titled: sentence.kind !== 'body' });
    nameOffices(inside, sentence.items);
    for (const mention of inside) mention.group += clause.from * 1000;
    const verb = firstVerb(sentence, clause);
    for (const mention of inside)
      if (mention.case === 'plain') mention.case = roleOf(mention, { sentence, verb, inside });
  }
}

function firstVerb(sentence: Sentence, clause: Clause): number | null {
  for (let at = clause.from; at < clause.to; at++) {
    const inPhrase = sentence.mentions.some((mention) => mention.from <= at && at < mention.to);
    if ((isPredicate(sentence.items[at]) || callsOff(sentence.items, at)) && !inPhrase) return at;
  }
  return null;
}

/** "X cancelled his meeting": the active verb has its object behind it, and no article before it. */
function callsOff(items: readonly Item[], at: number): boolean {
  if (!hasTag(items[at], 'cancelled') || hasTag(items[at - 1], 'article', 'verb')) return false;
  return hasTag(items[at + 1], 'pronoun', 'article', 'meet');
}

function roleOf(
  mention: Mention,
  place: { sentence: Sentence; verb: number | null; inside: readonly Mention[] },
): Mention['case'] {
  const { sentence, verb, inside } = place;
  if (verb === null) return 'plain';
  if (mention.pronoun?.relative) return 'agent';
  const list = inside.filter((other) => other.group === mention.group);
  const [first, last] = [list[0] ?? mention, list.at(-1) ?? mention];
  if (first.from < verb) return 'agent';
  if (tagOf(sentence.items[first.from - 1], 'verb')?.speech) return 'agent';
  // "a sit-down with X is planned"
  if (tagOf(sentence.items[first.from - 1], 'meet')?.partner === 'direct') return 'to';
  const next = sentence.items[skipAdverbs(sentence.items, last.to)];
  return isPredicate(next) && !hasTag(next, 'attend') ? 'agent' : 'to';
}
