// The talks of a sentence that no rule read, as its words make them likely.
import type { Sentence } from '../document';
import type { LearntReader } from '../learnt/learnt-reader';
import { type LikelyTalk, likelyPairs } from './likely-pairs';
import { loneTalks, type Story } from './lone-talks';

/** Talks of two whom the sentence names, else of one with somebody whom it does not name. */
export function likelyTalks(sentence: Sentence, reader: LearntReader, story: Story): LikelyTalk[] {
  if (isForeign(sentence)) return [];
  const pairs = likelyPairs(sentence, reader, { told: story.meetings, unmet: story.unmet });
  return pairs.length > 0 ? pairs : loneTalks(sentence, reader, story);
}

/** "Thank PM @CMShehbaz, DPM & FM @MIshaqDar50": English amid Hindi or Bengali, of whose words the tables know nothing. */
function isForeign({ items, order }: Sentence): boolean {
  if (order.caseWords !== 'after') return false;
  const words = items.filter(({ kind }) => kind === 'word');
  return words.filter(({ text }) => LATIN.test(text)).length * 2 > words.length;
}

const LATIN = /^[@#]?[A-Za-z]/;
