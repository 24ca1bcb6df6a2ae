// Whether a conversation took place, will take place, was called off, or was none at all.
import type { Status } from '@/lib/contracts/vocabulary';
import type { Item, Sentence } from '../document';
import { hasTag, isFutureVerb, tagOf } from '../document';
import { type Clause, isFiniteVerb } from './clauses';
import { isDenied, isDoubted } from './later-word';
import { movedTo } from './moved-to';

const BEFORE = 4;
const AFTER = 7;

/** The status of the talk named by the item at `trigger`; null where the text denies, hopes or leaves it open, or tells of a call. */
export function readStatus(sentence: Sentence, clause: Clause, trigger: number): Status | null {
  const { items } = sentence;
  const to = Math.min(clause.to, trigger + AFTER);
  const around = range(items, Math.max(clause.from, trigger - BEFORE), to);
  const whole = range(items, clause.from, clause.to);
  if (whole.some((item) => hasTag(item, 'phone'))) return null;
  if (items.some((item, at) => hasTag(item, 'hoped') && isCondition(items, at))) return null;
  if (movedTo(sentence, clause)) return isOver(sentence, clause) ? 'held' : 'planned';
  const behind = range(items, trigger, to);
  if (whole.some((item) => hasTag(item, 'cancelled'))) return 'cancelled';
  if (isDoubted(sentence, clause) || isDenied(sentence, clause, trigger)) return null;
  if (around.some((item) => tagOf(item, 'negation') && !tagOf(item, 'negation')?.denial))
    return isArranged(sentence, trigger, clause) ? 'cancelled' : null;
  if (isDeniedLast(sentence, clause, trigger) && isArranged(sentence, trigger, clause)) return 'cancelled';
  if (behind.some((item, at) => hasTag(item, 'hoped') && !isExpected(behind, at)) || isHopedFor(items, trigger, clause))
    return null;
  if (isQuestion(sentence, clause)) return null;
  if (isPlanned(items, clause, trigger)) return 'planned';
  return 'held';
}

/** "the talk set for Monday, as his plane was late, did not take place": where the verb stands last, its denial may stand far behind the talk. */
function isDeniedLast({ items, order }: Sentence, { to }: Clause, trigger: number): boolean {
  const bare = items[trigger]?.case === null || items[trigger]?.case === 'plain';
  if (order.caseWords !== 'after' || !bare || hasTag(items[trigger + 1], 'case')) return false;
  let verb = trigger + 1;
  while (verb < to && !isFiniteVerb(items, verb)) verb++;
  return range(items, verb - 1, Math.min(to, verb + 2)).some(
    (item) => hasTag(item, 'negation') && !tagOf(item, 'negation')?.denial,
  );
}

/** "এক দিন পিছিয়ে শুক্রবার হয়": right behind its new day it was. */
function isOver({ items, dates }: Sentence, { from, to }: Clause): boolean {
  const at = items.findLastIndex((item, i) => i >= from && i < to && hasTag(item, 'verb') && !hasTag(item, 'case'));
  const before = hasTag(items[at - 1], 'case') ? at - 1 : at;
  return tagOf(items[at], 'verb')?.tense === 'past' && dates.some((date) => date.to === before);
}

function range(items: readonly Item[], from: number, to: number): Item[] {
  return items.slice(from, to);
}

/** "the talk set for Monday will not take place": what is said of the talk before its word, and not of a gathering, tells that it had been arranged. */
function isArranged({ items, gatherings }: Sentence, trigger: number, clause: Clause): boolean {
  const from = gatherings.findLast((ref) => ref.to <= trigger && ref.from >= clause.from)?.to ?? clause.from;
  return range(items, from, trigger).some((item) => hasTag(item, 'planned') && !hasTag(item, 'hoped', 'next'));
}

/** "if" opens its clause; the other words of hope stand beside the talk. */
function isCondition(items: readonly Item[], at: number): boolean {
  return at === 0 || (items[at - 1]?.kind === 'punct' && !hasTag(items[at + 1], 'case'));
}

/** "proposal of a meeting", "offer to meet": the word of hope governs the talk from before. */
function isHopedFor(items: readonly Item[], trigger: number, clause: Clause): boolean {
  return range(items, Math.max(clause.from, trigger - 2), trigger).some((item) => hasTag(item, 'hoped'));
}

/** "will meet X, it is hoped": behind a verb of the future the word of hope only softens it. */
function isExpected(behind: readonly Item[], at: number): boolean {
  if (tagOf(behind[at], 'hoped')?.whether) return false;
  return behind.slice(1, at).some((item) => isFutureVerb(item)) || isFutureVerb(behind[0]);
}

function isQuestion(sentence: Sentence, clause: Clause): boolean {
  return clause.to === sentence.items.length && sentence.items.at(-1)?.text === '?';
}

/** "is to meet": the present of an infinitive lies ahead. */
function isPresent(item: Item | undefined): boolean {
  return tagOf(item, 'verb')?.tense === 'other';
}

/** "in the talk he invited him to the [coming fair]": what is to come is the noun behind it, and a verb of the past follows. */
function isOfOther(items: readonly Item[], at: number): boolean {
  const noun = items[at + 1];
  const marked = noun?.kind === 'word' && noun.tags.length === 0 && hasTag(items[at + 2], 'case');
  return (
    marked &&
    items.slice(at + 2).some((item) => tagOf(item, 'verb')?.tense === 'past') &&
    !items.slice(at).some(isFutureVerb)
  );
}

function isPlanned(items: readonly Item[], clause: Clause, trigger: number): boolean {
  const meet = tagOf(items[trigger], 'meet');
  if (meet?.tense === 'future') return true;
  for (let at = Math.max(clause.from, trigger - 1); at < clause.to; at++) {
    if (hasTag(items[at], 'planned') && !(at > trigger && isOfOther(items, at))) return true;
    if (at <= trigger || !isFiniteVerb(items, at)) continue;
    // "talks will be held": the auxiliary of a passive stands behind its participle.
    return (
      isFutureVerb(items[at]) || isFutureVerb(items[at + 1]) || (meet?.infinitive === true && isPresent(items[at]))
    );
  }
  return false;
}
