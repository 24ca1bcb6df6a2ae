// Doer, object, owner, by the endings of a clause: nominative, accusative, genitive behind a noun, means behind a passive.
import type { Item, Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import type { Clause } from '../refiners/clauses';
import { isPredicate } from './clauses';
import { prepositionBefore } from './item-cases';

/** Turns the cases of each list into its part in the clause. */
export function assignInflectedRoles(sentence: Sentence, clauses: readonly Clause[]): void {
  for (const clause of clauses) {
    const inside = sentence.mentions.filter((mention) => mention.from >= clause.from && mention.from < clause.to);
    for (const mention of inside) {
      const first = inside.find((other) => other.group === mention.group) ?? mention;
      if (first !== mention) mention.case = first.case;
      else if (!prepositionBefore(sentence.items, mention.from))
        mention.case = roleOf(mention, { sentence, clause, inside });
    }
  }
}

interface Place {
  sentence: Sentence;
  clause: Clause;
  inside: readonly Mention[];
}

function roleOf(mention: Mention, place: Place): Mention['case'] {
  const cases = mention.cases ?? [];
  const { items } = place.sentence;
  if (mention.pronoun && mention.pronoun.case !== 'of')
    return cases.includes('dat') && isImpersonal(place) ? 'agent' : mention.pronoun.case;
  // "весной его примет X": before a verb of meeting it is whom it meets, not whose.
  let behind = mention.to;
  while (hasTag(items[behind], 'adverb', 'separately', 'then', 'particle', 'daypart')) behind++;
  const beside = [items[behind], items[mention.from - 1]];
  if (mention.pronoun && beside.some((item) => tagOf(item, 'meet')?.partner === 'direct')) return 'to';
  if (cases.includes('nom') && tagOf(items[mention.from - 1], 'verb')?.speech) return 'agent';
  const owned = isOwned(items, mention.from);
  if (cases.includes('gen') && owned && !mayAct(mention, place)) return isLackingObject(mention, place) ? 'to' : 'of';
  if (cases.includes('nom')) return isObject(mention, place) ? 'to' : 'agent';
  if (cases.includes('dat') && isImpersonal(place)) return 'agent';
  if (cases.includes('acc') || cases.includes('dat')) return 'to';
  if (cases.includes('ins')) return hasPassive(place) ? 'agent' : 'to';
  return cases.includes('gen') ? 'of' : 'to';
}

/** "председательствовал на заседании X": a name that never changes is the doer where nobody else is. */
function mayAct(mention: Mention, { sentence, clause, inside }: Place): boolean {
  if (!mention.cases?.includes('nom') || tagOf(sentence.items[mention.from - 1], 'meet')) return false;
  const verb = sentence.items.slice(clause.from, clause.to).some((item) => isPredicate(item));
  return verb && !inside.some((other) => other.group !== mention.group && other.cases?.includes('nom'));
}

/** "в резиденции X и Y ждёт Z": whom its verb of meeting must have, where it has nobody else but a doer behind it. */
function isLackingObject(mention: Mention, { sentence, clause, inside }: Place): boolean {
  const { items } = sentence;
  const verb = items.findIndex(
    (item, at) => at >= mention.to && at < clause.to && tagOf(item, 'meet')?.partner === 'direct',
  );
  if (verb < 0 || !mention.cases?.includes('acc') || tagOf(items[mention.from - 1], 'meet')) return false;
  const others = inside.filter(({ group }) => group !== mention.group);
  const [doer, ...more] = others;
  return more.length === 0 && doer?.from === verb + 1 && doer.cases?.includes('nom') === true;
}

/** Names that never change: the object where the clause has a doer of its own. */
function isObject(mention: Mention, { inside }: Place): boolean {
  if (!mention.cases?.includes('acc')) return false;
  return inside.some(
    (other) => other.group !== mention.group && other.cases?.includes('nom') && !other.cases.includes('acc'),
  );
}

/** "Сингху предстоит …": the doer stands in the dative. */
function isImpersonal({ sentence, clause }: Place): boolean {
  return sentence.items.slice(clause.from, clause.to).some((item) => tagOf(item, 'verb')?.impersonal);
}

function hasPassive({ sentence, clause }: Place): boolean {
  return sentence.items.slice(clause.from, clause.to).some((item) => tagOf(item, 'meet')?.passive);
}

/** "the talk of X himself": particles between the word of a talk and whose it is. */
function isTalkBefore(items: readonly Item[], from: number): boolean {
  let at = from - 1;
  while (hasTag(items[at], 'particle')) at--;
  return tagOf(items[at], 'meet')?.form === 'noun';
}

/** A noun stands right before: it owns a genitive. */
export function isOwned(items: readonly Item[], from: number): boolean {
  const before = items[from - 1];
  if (hasTag(before, 'particle')) return isTalkBefore(items, from - 1);
  if (before?.kind !== 'word') return false;
  const meet = tagOf(before, 'meet');
  if (meet) return meet.form === 'noun';
  if (hasTag(before, 'memorial', 'gathering')) return true;
  return !hasTag(
    before,
    'verb',
    'adverb',
    'daypart',
    'day',
    'carried-day',
    'weekday',
    'particle',
    'conj',
    'clause',
    'case',
    'negation',
    'then',
    'separately',
    'cancelled',
    'attend',
    'month',
    'year',
    'hoped',
    'pronoun',
    'host-verb',
    'city',
    'country',
  );
}
