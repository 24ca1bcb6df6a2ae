// Where the weekday of a gathering lies, whatever its clause says of persons.
import type { Clause, GatheringRef, Sentence } from '../document';
import { hasTag, isFutureVerb, says, tagOf } from '../document';
import { isFiniteVerb } from './clauses';

/**
 * "will take part in the summit on Wednesday" lies ahead; so does "from Thursday is to open in Goa the summit", whose
 * verb stands before it. "On Sunday and Monday there is a summit" may be either. Null where the clause says nothing of it.
 */
export function tenseOfDays(sentence: Sentence, ref: GatheringRef, clause: Clause): 'future' | 'near' | null {
  const { items, order } = sentence;
  if (ref.use !== 'itself') return null;
  const inside = (at: number) => at >= clause.from && at < clause.to;
  if (order.caseWords !== 'after') {
    // "Ministers of the SCO meet on Thursday"
    if (hasTag(items[ref.to], 'bare') && tagOf(items[ref.to], 'meet')?.form === 'verb') return 'near';
    const acting = items.findIndex((_, at) => at >= ref.to && inside(at) && isFiniteVerb(items, at));
    if (hasTag(items[acting], 'present')) return 'near';
    // "The summit opens on Sunday"
    const opening = items.findIndex((item, at) => at >= ref.to && inside(at) && hasTag(item, 'verb', 'begin'));
    return opening === ref.to && tagOf(items[opening], 'begin')?.present ? 'near' : null;
  }
  const verb = items.findIndex((_, at) => at >= ref.to && inside(at) && isFiniteVerb(items, at));
  if (verb >= 0) {
    if (hasTag(items[verb], 'attend') && isFutureVerb(items[verb])) return 'future';
    return verb === ref.to && tagOf(items[verb], 'verb')?.tense === 'other' ? 'near' : null;
  }
  const opens = items.findIndex((item, at) => at < ref.from && inside(at) && hasTag(item, 'begin'));
  return opens >= 0 && items.slice(opens, ref.from).some(isFutureVerb) ? 'future' : null;
}

/** "opened today and will last for two days": what has begun is not to come, whatever else its words say. */
export function hasBegun({ order }: Sentence, near: Sentence['items']): boolean {
  if (!order.inflected) return false;
  return near.some((item) => hasTag(item, 'begin') && !tagOf(item, 'begin')?.present && !isFutureVerb(item));
}

/** "Переговоры с X состоялись сразу по прилёте": took place, whatever day to come was told before. */
export const hasHappened = ({ items, order }: Sentence, { from, to }: Clause) =>
  order.inflected && items.slice(from, to).some((item) => says(item, 'happened'));
