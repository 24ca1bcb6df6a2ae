// The talks of a sentence that no rule read, as its words make them likely.
import type { Sentence } from '../document';
import type { LearntReader } from '../learnt/learnt-reader';
import { type LikelyTalk, likelyPairs } from './likely-pairs';
import { loneTalks, type Story } from './lone-talks';

/** Talks of two whom the sentence names, else of one with somebody whom it does not name. */
export function likelyTalks(sentence: Sentence, reader: LearntReader, story: Story): LikelyTalk[] {
  const pairs = likelyPairs(sentence, reader, { told: story.meetings, unmet: story.unmet });
  return pairs.length > 0 ? pairs : loneTalks(sentence, reader, story);
}
