// "Y came next, followed by Z": more talks of the one who had the last one, told by whose turn it was.
import type { Meeting, Sentence } from '../document';
import { hasTag } from '../document';
import { someHave, tagMask } from '../tag-masks';
import { keysOf, mentionsInside, wholeOf } from '../talk-outline';
import type { Conversation } from './find-meetings';
import { guessedTalk } from './guessed-talk';
import { isSource } from './voices';

const OTHERWISE = tagMask('negation', 'hoped', 'phone', 'ceremony', 'cancelled');

/** Sentences between a talk and whose turn it is next. */
const REACH = 3;

/** The talks of `main`, who had the `last` one, told of shortly before, with whoever comes next; or null. */
export function nextInLine(sentence: Sentence, last: Meeting | undefined, main: string | null): Conversation | null {
  if (!last || sentence.index - last.sentence > REACH || last.status === 'cancelled') return null;
  const trigger = sentence.items.findIndex((item) => hasTag(item, 'turn'));
  if (trigger < 0 || someHave(sentence, OTHERWISE)) return null;
  const one = last.participants.find((key) => key === main) ?? last.participants[0];
  if (one === undefined) return null;
  const named = mentionsInside(sentence, wholeOf(sentence)).filter(
    (mention) => mention.form === 'name' && !isSource(sentence, mention),
  );
  const groups = keysOf(named)
    .filter((key) => key !== one)
    .map((key) => [one, key]);
  return groups.length > 0 ? guessedTalk(groups, last.status, trigger) : null;
}
