// The time that a clause tells of.
import type { Sentence } from '../document';
import { hasTag, isFutureVerb, tagOf } from '../document';
import { type Clause, isFiniteVerb } from './clauses';

/** "They last met in Kazan", "the two had last seen each other in 2020": a day and a place of then, not of the report. */
export function isFlashback(sentence: Sentence): boolean {
  if (sentence.order.caseWords !== 'before') return false;
  return sentence.items.some(
    (item, at) => hasTag(item, 'last') && tagOf(sentence.items[at + 1], 'meet')?.form === 'verb',
  );
}

/** Whether a clause tells of what is to come. */
export function tenseOf(sentence: Sentence, clause: Clause): 'past' | 'future' {
  for (let at = clause.from; at < clause.to; at++) {
    if (hasTag(sentence.items[at], 'planned') && !hasTag(sentence.items[at], 'next')) return 'future';
    if (!isFiniteVerb(sentence.items, at)) continue;
    if (isFutureVerb(sentence.items[at])) return 'future';
  }
  return 'past';
}
