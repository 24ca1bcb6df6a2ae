// Whether a conversation took place, will take place, was called off, or was none at all.
import type { Status } from '@/lib/contracts/vocabulary';
import type { Item, Sentence } from '../document';
import { hasTag, isFutureVerb, tagOf } from '../document';
import { type Clause, isFiniteVerb } from './clauses';
import { isDenied, isDoubted } from './later-word';

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
  const behind = range(items, trigger, to);
  if (whole.some((item) => hasTag(item, 'cancelled'))) return 'cancelled';
  if (isDoubted(sentence, clause) || isDenied(sentence, clause, trigger)) return null;
  if (around.some((item) => tagOf(item, 'negation') && !tagOf(item, 'negation')?.denial))
    return isArranged(sentence, trigger, clause) ? 'cancelled' : null;
  if (behind.some((item, at) => hasTag(item, 'hoped') && !isExpected(behind, at)) || isHopedFor(items, trigger, clause))
    return null;
  if (isQuestion(sentence, clause)) return null;
  if (isPlanned(items, clause, trigger)) return 'planned';
  return 'held';
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

function isPlanned(items: readonly Item[], clause: Clause, trigger: number): boolean {
  const meet = tagOf(items[trigger], 'meet');
  if (meet?.tense === 'future') return true;
  for (let at = Math.max(clause.from, trigger - 1); at < clause.to; at++) {
    if (hasTag(items[at], 'planned')) return true;
    if (at <= trigger || !isFiniteVerb(items, at)) continue;
    return isFutureVerb(items[at]) || (meet?.infinitive === true && isPresent(items[at]));
  }
  return false;
}
