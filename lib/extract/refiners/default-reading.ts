// Where no rule reads a sentence that tells of a talk: the reading that is most likely in its kind of grammar.

import type { Meeting, Person, Sentence } from '../document';
import { guessInflected } from '../inflected/guess';
import { guessPassage } from '../inflected/guess-passage';
import { defaultReport } from '../order/default-report';
import { defaultTalk } from '../order/default-talk';
import { nextInLine } from '../order/next-in-line';
import type { Conversation } from './find-meetings';
import type { GuessedTalk } from './guessed-talk';
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

/** The talk of a paragraph of which no sentence tells, or null; the other grammars judge by the sentence or the whole report. */
export function defaultOfBlock(block: readonly Sentence[], persons: readonly Person[]): GuessedTalk | null {
  return guessPassage(block, persons);
}

/** The talk of those whom a report is about that tells of none, or null. */
export function defaultOfReport(sentences: readonly Sentence[], persons: readonly Person[]): GuessedTalk | null {
  return guessPassage(sentences, persons) ?? defaultReport(sentences, persons);
}
