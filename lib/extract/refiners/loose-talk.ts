// What may be a word of a talk, and who a side of it, in a sentence whose grammar was not understood.
import type { Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { isAdjective, isSession } from '../talk-outline';
import { isSource } from './voices';

/** "took her to his room", "invited him to tea". */
export function isEncounter({ items }: Sentence, at: number): boolean {
  return hasTag(items[at], 'encounter') && !items.some((item) => hasTag(item, 'ceremony'));
}

/** Whether a word tells of a talk by itself. */
export function isTalk(sentence: Sentence, at: number): boolean {
  const meet = tagOf(sentence.items[at], 'meet');
  if (
    meet?.strength !== 'strong' ||
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
