// A report of two persons of different countries that no sentence joins: where it names a talk, it is theirs.
import type { Mention, Person, Sentence } from '../document';
import { hasTag } from '../document';
import { type GuessedTalk, guessedTalk } from '../refiners/guessed-talk';
import { isSource, isVoice } from '../refiners/voices';
import { keysOf, mentionsInside, wholeOf } from '../talk-outline';
import { areForeign, isCue, isParted } from './default-encounter';
import { readStatusBefore } from './status';

/** Sentences of a report so short that whom it names, it is about. */
const SHORT = 8;

/** The talk of the only two whom a short report names, told by the sentence that has a word of talk; or null. */
export function defaultReport(sentences: readonly Sentence[], persons: readonly Person[]): GuessedTalk | null {
  const order = sentences[0]?.order;
  if (order?.caseWords !== 'before' || order.inflected) return null;
  const body = sentences.filter(({ kind }) => kind === 'body');
  if (body.length > SHORT) return null;
  if (body.some((sentence) => isParted(sentence) || namesOthers(sentence))) return null;
  const keys = keysOf(body.flatMap((sentence) => namedIn(sentence)));
  if (keys.length !== 2 || !areForeign(keys, persons)) return null;
  for (const sentence of body) {
    const trigger = sentence.items.findIndex((_, at) => isCue(sentence, at));
    if (trigger < 0) continue;
    const status = readStatusBefore(sentence, wholeOf(sentence), trigger);
    return status && { sentence, conversation: guessedTalk([keys], status, trigger) };
  }
  return null;
}

/** "the ministers", "I": somebody whom the report does not name, a session, or somebody who only tells of it. */
function namesOthers(sentence: Sentence): boolean {
  return (
    sentence.items.some((item) => hasTag(item, 'attend')) ||
    sentence.mentions.some((mention) => mention.form === 'plural' || mention.pronoun?.person === 1) ||
    sentence.mentions.some((mention) => mention.form === 'name' && isSource(sentence, mention))
  );
}

function namedIn(sentence: Sentence): Mention[] {
  return mentionsInside(sentence, wholeOf(sentence)).filter(
    (mention) => mention.form === 'name' && !isVoice(sentence, mention),
  );
}
