// Where no rule reads a sentence that tells of a talk: the reading that is most likely in its kind of grammar.

import type { Meeting, Person, Sentence } from '../document';
import { guessInflected } from '../inflected/guess';
import { defaultTalk } from '../order/default-talk';
import { nextInLine } from '../order/next-in-line';
import type { Conversation } from './find-meetings';
import { likelyTalk } from './likely-talk';

interface Told {
  /** The sentence before. */
  before: Sentence | null;
  /** The talk told of last. */
  last: Meeting | undefined;
  /** Whose round of talks the report tells of. */
  main: string | null;
  persons: readonly Person[];
}

/** The talk that a sentence most likely tells of, or null. */
export function defaultReading(sentence: Sentence, told: Told): Conversation | null {
  if (sentence.order.caseWords === 'after') return likelyTalk(sentence, told.before);
  if (sentence.order.inflected) return guessInflected(sentence);
  return nextInLine(sentence, told.last, told) ?? defaultTalk(sentence, told.persons);
}
