// "First came X, then Y": guests who were announced without names, told by who went in, where words of case follow.
import type { Sentence } from '../document';
import { hasTag, isFutureVerb, says, tagOf } from '../document';
import { someHave, tagMask } from '../tag-masks';
import { mentionsInside, wholeOf } from '../talk-outline';
import type { Conversation } from './find-meetings';
import { guessedTalk } from './guessed-talk';
import type { Round } from './next-in-line';

const GOING = tagMask('negation', 'hoped', 'phone', 'cancelled', 'meet');

/** Sentences from the announcement, and words before whose turn it was. */
const [REACH, OPENING] = [3, 3];

/** The talks of whoever received the guests with those who came in their order; or null. */
export function cameInOrder(sentence: Sentence, { last, pending }: Round): Conversation | null {
  const { items, order, index } = sentence;
  if (order.caseWords !== 'after' || someHave(sentence, GOING)) return null;
  const announced = pending && index - pending.sentence <= REACH ? pending : null;
  if (!announced || (last && last.sentence > announced.sentence && !last.participants.includes(announced.doer)))
    return null;
  // "उनके बाद X आए", "তাঁর পরে আসেন X"
  const behind = tagOf(items[0], 'pronoun')?.case === 'of';
  const opens = behind || items.slice(0, OPENING).some((item) => says(item, 'first') || hasTag(item, 'then'));
  const verb = items.findIndex((item) => says(item, 'goes') && hasTag(item, 'verb'));
  if (!opens || verb < 0) return null;
  const inside = mentionsInside(sentence, wholeOf(sentence));
  if (inside.some(({ case: role }) => role === 'agent' || role === 'with' || role === 'to')) return null;
  const groups = inside.flatMap(({ form, case: role, person }) =>
    form === 'name' && role === 'plain' && person && person !== announced.doer ? [[announced.doer, person]] : [],
  );
  if (groups.length === 0) return null;
  return { ...guessedTalk(groups, isFutureVerb(items[verb]) ? 'planned' : announced.status, verb), announced: true };
}
