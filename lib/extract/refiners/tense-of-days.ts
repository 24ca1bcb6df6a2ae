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
    if (isOpening(items.slice(ref.to, verb + 1))) return 'future';
    return verb === ref.to && tagOf(items[verb], 'verb')?.tense === 'other' ? 'near' : null;
  }
  // "সোমবার বিশকেকে বসছে এসসিওর শীর্ষ সম্মেলন"
  if (inside(ref.from - 1) && isFutureVerb(items[ref.from - 1])) return 'future';
  const opens = items.findIndex((item, at) => at < ref.from && inside(at) && hasTag(item, 'begin'));
  const before = opens >= 0 ? items.slice(opens, ref.from) : [];
  return before.some(isFutureVerb) || isOpening(before) ? 'future' : null;
}

/** "সোমবার শুরু হচ্ছে", "सोमवार से शुरू हो रहा है": where verbs stand last, the present of what begins lies ahead, or is today. */
const isOpening = (items: Sentence['items']) => {
  const at = items.findIndex((item) => hasTag(item, 'begin'));
  return at >= 0 && items.slice(at, at + 2).some((item) => tagOf(item, 'verb')?.tense === 'other');
};

/** "opened today and will last for two days": what has begun is not to come, whatever else its words say. */
export function hasBegun({ order }: Sentence, near: Sentence['items']): boolean {
  if (!order.inflected) return false;
  return near.some((item) => hasTag(item, 'begin') && !tagOf(item, 'begin')?.present && !isFutureVerb(item));
}

/** "Переговоры с X состоялись сразу по прилёте": took place, whatever day to come was told before. */
export const hasHappened = ({ items, order }: Sentence, { from, to }: Clause) =>
  order.inflected && items.slice(from, to).some((item) => says(item, 'happened'));
