// "They met on Tuesday. The talks focused on trade": the sentences that say what a meeting was about, in the words of the article.
import type { Meeting, Sentence } from '../document';
import type { Range } from '../text/segment';

/** Sentences behind the one that tells of the meeting in which its topics are looked for, and how many are kept. */
const REACH = 4;
const MOST = 2;

/**
 * The sentences with a topic of each meeting, as ranges of the clean text, in the order of the meetings. They stand in the same
 * paragraph, and end where the next meeting is told of. `words` are folded words that name a topic ("discussed").
 */
export function findTopics(
  meetings: readonly Meeting[],
  sentences: readonly Sentence[],
  words: ReadonlySet<string>,
): Range[][] {
  if (words.size === 0) return meetings.map(() => []);
  const told = new Set(meetings.map((meeting) => meeting.sentence));
  return meetings.map((meeting) => {
    const first = sentences[meeting.sentence];
    if (first?.kind !== 'body' || meeting.status === 'cancelled') return [];
    const rest = sentences.slice(meeting.sentence + 1, meeting.sentence + 1 + REACH);
    const stop = rest.findIndex((sentence) => sentence.block !== first.block || told.has(sentence.index));
    return [first, ...(stop < 0 ? rest : rest.slice(0, stop))]
      .filter((sentence) => sentence.tokens.some(({ word }) => words.has(word.key)))
      .slice(0, MOST)
      .map(({ start, end }) => ({ start, end }));
  });
}
