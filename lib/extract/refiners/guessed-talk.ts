import type { Status } from '@/lib/contracts/vocabulary';
import type { Conversation } from './find-meetings';

/** A talk whose sides a rule read whole, in a line or sentence without a word of meeting. */
export function listedTalk(groups: string[][], status: Status, trigger: number): Conversation {
  return { groups, status, trigger, explicit: true, pointsBack: false, announced: true };
}

/** A talk that no rule of the grammar read; its meeting carries the doubt `guessed`. */
export function guessedTalk(groups: string[][], status: Status, trigger: number): Conversation {
  return { groups, status, trigger, explicit: false, pointsBack: false, guessed: true };
}
