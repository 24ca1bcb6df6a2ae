// A sentence that tells of a meeting in words whose grammar was not understood: with two persons in it, they are the likely two.
import type { Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { isAdjective, isSession } from '../talk-outline';
import type { Conversation } from './find-meetings';
import { readStatus } from './meeting-status';
import { isSource } from './voices';

/** The talk of two that a sentence most likely tells of, or null. */
export function guessTalk(sentence: Sentence): Conversation | null {
  if (sentence.kind !== 'body') return null;
  const trigger = sentence.items.findIndex((_, at) => isTalk(sentence, at) || isEncounter(sentence, at));
  if (trigger < 0 || sentence.items.some((item) => hasTag(item, 'negation', 'hoped', 'phone', 'ceremony'))) return null;
  const whole = { from: 0, to: sentence.items.length };
  const own = sentence.clauses.find(({ from, to }) => from <= trigger && trigger < to) ?? whole;
  const clause = isEncounter(sentence, trigger) ? own : whole;
  const status = readStatus(sentence, clause, trigger);
  if (status === null) return null;
  const keys = [
    ...new Set(sentence.mentions.flatMap((mention) => (takesPart(sentence, mention) ? [mention.person ?? ''] : []))),
  ];
  if (keys.length !== 2 || isNoTalk(sentence, trigger)) return null;
  return { groups: [keys], status, trigger, explicit: false, pointsBack: false, guessed: true };
}

/** "in the talks took part X and Y": who sat there; "the preparation of talks": spoken of. */
function isNoTalk(sentence: Sentence, at: number): boolean {
  const { items, order } = sentence;
  if (!order.inflected) return false;
  const attended = tagOf(items[at - 1], 'case')?.case === 'in' && items.some((item) => hasTag(item, 'attend'));
  return attended || hasTag(items[at - 1], 'topic');
}

/** "took her to his room", "invited him to tea". */
export function isEncounter({ items }: Sentence, at: number): boolean {
  return hasTag(items[at], 'encounter') && !items.some((item) => hasTag(item, 'ceremony'));
}

/** Whether a word tells of a talk by itself. */
export function isTalk(sentence: Sentence, at: number): boolean {
  const meet = tagOf(sentence.items[at], 'meet');
  if (
    meet?.strength !== 'strong' ||
    meet.participle ||
    isAdjective(sentence, at) ||
    isSession(sentence, { from: 0, to: sentence.items.length }, at)
  )
    return false;
  if (sentence.items.slice(at + 1, at + 3).some((item) => hasTag(item, 'attend'))) return false;
  if (
    hasTag(sentence.items[at], 'gathering') &&
    hasTag(sentence.items[at - 1], 'article') &&
    !hasTag(sentence.items[at + 1], 'case')
  )
    return false;
  if (sentence.gatherings.some((ref) => ref.from <= at && at < ref.to)) return false;
  return !hasTag(sentence.items[at], 'gathering') || sentence.gatherings.length === 0;
}

/** Whether a mention can be a side of a talk. */
export function takesPart(sentence: Sentence, mention: Mention): boolean {
  if (isSource(sentence, mention)) return false;
  return mention.person !== null && !mention.memorial && mention.form !== 'plural' && mention.form !== 'both';
}
