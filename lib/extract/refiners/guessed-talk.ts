import type { Status } from '@/lib/contracts/vocabulary';
import type { Sentence } from '../document';
import type { Conversation } from './find-meetings';

/** A talk that no sentence tells of in words that were understood, and the sentence that has a word of it. */
export interface GuessedTalk {
  sentence: Sentence;
  conversation: Conversation;
}

/** The talk of the likely sides; its meeting carries the doubt `guessed`. */
export function guessedTalk(groups: string[][], status: Status, trigger: number): Conversation {
  return { groups, status, trigger, explicit: false, pointsBack: false, guessed: true };
}
