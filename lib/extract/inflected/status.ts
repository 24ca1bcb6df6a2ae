// Whether a conversation took place, will take place, was called off, or was none, where the verb may stand anywhere in its clause.
import type { Status } from '@/lib/contracts/vocabulary';
import type { Item, Sentence } from '../document';
import { hasTag, isFutureVerb, tagOf } from '../document';
import type { Clause } from '../refiners/clauses';
import { isDoubted } from '../refiners/later-word';
import { movedTo } from '../refiners/moved-to';
import { prepositionBefore } from './item-cases';

/** The status of the talk named at `trigger`; null where it is denied, hoped for, asked about or a call. */
export function readInflectedStatus(sentence: Sentence, clause: Clause, trigger: number): Status | null {
  const { items } = sentence;
  const whole = items.slice(clause.from, clause.to);
  if (whole.some((item) => hasTag(item, 'phone'))) return null;
  if ((clause.to === items.length && items.at(-1)?.text === '?') || isDoubted(sentence, clause)) return null;
  // "Будет ли разговор, сказать отказались"
  if (items.slice(clause.from, trigger).some((item) => tagOf(item, 'hoped')?.whether)) return null;
  if (isDropped(items, clause, trigger)) return 'cancelled';
  if (whole.some((item) => hasTag(item, 'cancelled'))) return movedTo(sentence, clause) ? 'planned' : 'cancelled';
  if (whole.some((item, at) => hasTag(item, 'negation') && denies(items, clause.from + at))) return null;
  if (
    whole.some((item, at) => hasTag(item, 'hoped') && hopesFor(sentence, clause, { hope: clause.from + at, trigger }))
  )
    return null;
  const meet = tagOf(items[trigger], 'meet');
  if (meet?.form === 'noun' && isOnlyTopic(items, trigger)) return null;
  // "встретился": whatever else the clause speaks of.
  if (meet?.form === 'verb' && meet.tense === 'past') return 'held';
  if (meet?.tense === 'future' || whole.some(isFutureVerb)) return 'planned';
  if (whole.some((item, at) => isPlan(item, trigger - clause.from - at))) return 'planned';
  if (meet?.infinitive && meet.strength === 'weak') return null;
  if (!meet?.infinitive) return 'held';
  return whole.some((item) => tagOf(item, 'verb')?.tense === 'past') ? 'held' : null;
}

/** "their talk, due at four, they took off": a sign or nothing follows the word, and the talk is its object; "from the talk he shrank". */
function isDropped(items: readonly Item[], { from, to }: Clause, trigger: number): boolean {
  if (tagOf(items[trigger], 'meet')?.form !== 'noun') return false;
  if (prepositionBefore(items, trigger)?.origin)
    return items.slice(from, to).some((item) => hasTag(item, 'dropped', 'cancelled'));
  return items.slice(trigger, to).some((item, at) => {
    const next = items[trigger + at + 1];
    return hasTag(item, 'dropped') && (next === undefined || next.kind === 'punct');
  });
}

/** "не в Москве, а в Астане", "не вчера": what it turns down is a place or a time, not the talk. */
function denies(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const elsewhere = tagOf(next, 'case') !== undefined && tagOf(next, 'case')?.case !== 'with';
  return !elsewhere && !hasTag(next, 'day', 'daypart', 'weekday', 'carried-day', 'number', 'city', 'ordinal');
}

/** "the preparation of a meeting", "the schedule of coming talks": spoken of, not held. */
function isOnlyTopic(items: readonly Item[], trigger: number): boolean {
  let at = trigger - 1;
  while (at >= trigger - 2 && hasTag(items[at], 'planned', 'next', 'meet', 'qualifier')) at--;
  return hasTag(items[at], 'topic');
}

const HOPE = 9;

/**
 * Whether a word of hope governs the talk: from before it; from behind only a noun that nothing else says was held
 * ("a meeting … is possible"). What somebody proposes in a talk that was ("met X and invited him") is no hope for it.
 */
function hopesFor({ items }: Sentence, clause: Clause, { hope, trigger }: { hope: number; trigger: number }): boolean {
  if (Math.abs(trigger - hope) > HOPE) return false;
  const meet = tagOf(items[trigger], 'meet');
  const isToldOf = meet?.form === 'verb' && meet.tense === 'past';
  if (isToldOf) return hope === clause.from || hope === clause.from + 1 || Math.abs(trigger - hope) === 1;
  if (hope < trigger) return true;
  if (meet?.form === 'verb' || meet?.strength === 'weak') return hope === trigger + 1;
  return !items
    .slice(clause.from, hope)
    .some((item) => tagOf(item, 'verb')?.tense === 'past' && !tagOf(item, 'verb')?.speech);
}

/** "is planned" anywhere in the clause; "the coming" only right before the talk. */
function isPlan(item: Item, distance: number): boolean {
  if (!hasTag(item, 'planned')) return false;
  return !hasTag(item, 'next') || (distance > 0 && distance <= 2);
}
