// Whether a conversation took place, will take place, was called off, or was none, where the verb may stand anywhere in its clause.
import type { Status } from '@/lib/contracts/vocabulary';
import type { Item, Sentence } from '../document';
import { hasTag, isFutureVerb, tagOf } from '../document';
import type { Clause } from '../refiners/clauses';

/** The status of the talk named at `trigger`; null where it is denied, hoped for, asked about or a call. */
export function readInflectedStatus(sentence: Sentence, clause: Clause, trigger: number): Status | null {
  const { items } = sentence;
  const whole = items.slice(clause.from, clause.to);
  if (whole.some((item) => hasTag(item, 'phone', 'online'))) return null;
  if (clause.to === items.length && items.at(-1)?.text === '?') return null;
  if (whole.some((item) => hasTag(item, 'cancelled'))) return 'cancelled';
  if (whole.some((item) => hasTag(item, 'negation'))) return null;
  if (whole.some((item, at) => hasTag(item, 'hoped') && isNear(clause.from + at, trigger))) return null;
  const meet = tagOf(items[trigger], 'meet');
  if (meet?.form === 'noun' && isOnlyTopic(items, trigger)) return null;
  if (meet?.tense === 'future' || whole.some(isFutureVerb)) return 'planned';
  if (whole.some((item, at) => isPlan(item, trigger - clause.from - at))) return 'planned';
  if (meet?.infinitive && meet.strength === 'weak') return null;
  if (!meet?.infinitive) return 'held';
  return whole.some((item) => tagOf(item, 'verb')?.tense === 'past') ? 'held' : null;
}

/** "the preparation of a meeting", "the schedule of coming talks": spoken of, not held. */
function isOnlyTopic(items: readonly Item[], trigger: number): boolean {
  let at = trigger - 1;
  while (at >= trigger - 2 && hasTag(items[at], 'planned', 'next', 'meet', 'qualifier')) at--;
  return hasTag(items[at], 'topic');
}

const HOPE = 9;

function isNear(at: number, trigger: number): boolean {
  return Math.abs(trigger - at) <= HOPE;
}

/** "is planned" anywhere in the clause; "the coming" only right before the talk. */
function isPlan(item: Item, distance: number): boolean {
  if (!hasTag(item, 'planned')) return false;
  return !hasTag(item, 'next') || (distance > 0 && distance <= 2);
}
