// What may be a word of a talk, and who a side of it, in a sentence whose grammar was not understood.
import type { Clause, Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { inGathering, isAdjective, isSession, wholeOf } from '../talk-outline';
import { isSource } from './voices';

/** "took her to his room", "invited him to tea". */
export function isEncounter({ items }: Sentence, at: number): boolean {
  return hasTag(items[at], 'encounter') && !items.some((item) => hasTag(item, 'ceremony'));
}

/** Whether a word tells of a talk by itself. */
export function isTalk(sentence: Sentence, at: number): boolean {
  if (tagOf(sentence.items[at], 'meet')?.strength !== 'strong' || !isOfTalk(sentence, wholeOf(sentence), at))
    return false;
  return !isThatSession(sentence, at) && !inGathering(sentence, at);
}

/** Whether a word of meeting is no adjective, names no session, and is not what somebody attended. */
export function isOfTalk(sentence: Sentence, clause: Clause, at: number): boolean {
  if (isAdjective(sentence, at) || isSession(sentence, clause, at)) return false;
  return !sentence.items.slice(at + 1, at + 3).some((item) => hasTag(item, 'attend'));
}

/** "the meeting" of a sentence that names a gathering: the session itself. */
export function isThatSession({ items, gatherings }: Sentence, at: number): boolean {
  if (!hasTag(items[at], 'gathering')) return false;
  return gatherings.length > 0 || (hasTag(items[at - 1], 'article') && !hasTag(items[at + 1], 'case'));
}

/** Whether a mention can be a side of a talk. */
export function takesPart(sentence: Sentence, mention: Mention): boolean {
  if (isSource(sentence, mention)) return false;
  return mention.person !== null && !mention.memorial && mention.form !== 'plural' && mention.form !== 'both';
}
