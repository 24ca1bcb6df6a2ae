// "Y came next, followed by Z": more talks of the one who had the last one, told by whose turn it was.
import type { Meeting, Person, Sentence } from '../document';
import { hasTag } from '../document';
import type { Conversation } from '../refiners/find-meetings';
import { guessedTalk } from '../refiners/guessed-talk';
import { isSource } from '../refiners/voices';
import { keysOf, mentionsInside, wholeOf } from '../talk-outline';
import { areForeign } from './default-encounter';

/** The talks of `main`, who had the one told of in the sentence before, with whoever comes next; or null. */
export function nextInLine(
  sentence: Sentence,
  last: Meeting | undefined,
  told: { main: string | null; persons: readonly Person[] },
): Conversation | null {
  const { items } = sentence;
  if (!last || sentence.index - last.sentence !== 1 || last.status === 'cancelled') return null;
  const trigger = items.findIndex((item) => hasTag(item, 'turn'));
  if (trigger < 0 || items.some((item) => hasTag(item, 'negation', 'hoped', 'phone', 'ceremony', 'cancelled')))
    return null;
  const main = last.participants.find((key) => key === told.main) ?? last.participants[0];
  if (main === undefined) return null;
  const named = mentionsInside(sentence, wholeOf(sentence)).filter(
    (mention) => mention.form === 'name' && !isSource(sentence, mention),
  );
  const groups = keysOf(named)
    .filter((key) => key !== main)
    .map((key) => [main, key])
    .filter((pair) => areForeign(pair, told.persons));
  return groups.length > 0 ? guessedTalk(groups, last.status, trigger) : null;
}
