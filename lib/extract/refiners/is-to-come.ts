import type { Clause, GatheringRef, Sentence } from '../document';
import { hasTag, isFutureVerb } from '../document';
import { isFiniteVerb } from './clauses';

/** "will take part in the summit on Wednesday": whoever does so, the weekday lies ahead. */
export function isToCome(sentence: Sentence, ref: GatheringRef, clause: Clause): boolean {
  if (sentence.order.caseWords !== 'after' || ref.use !== 'itself') return false;
  const verb = sentence.items.findIndex((_, at) => at >= ref.to && at < clause.to && isFiniteVerb(sentence.items, at));
  return verb >= 0 && hasTag(sentence.items[verb], 'attend') && isFutureVerb(sentence.items[verb]);
}
