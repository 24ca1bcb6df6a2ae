import type { Person, Sentence } from '../document';
import type { LearntReader } from '../learnt/learnt-reader';
import type { Discourse } from './discourse';
import type { GatheringBook } from './gathering-book';
import type { Timeline } from './timeline';

/** What the story of an article is told with. */
export interface StoryParts {
  discourse: Discourse;
  timeline: Timeline;
  gatherings: GatheringBook;
  datelineCity: string | null;
  /** Where the report is at home without a dateline. */
  reportCity: string | null;
  persons: readonly Person[];
  learnt: LearntReader;
}

/** The sentences that tell: no lines of the page, and of signatures only those above the text, for who signs there may say "I". */
export function storyOf(sentences: readonly Sentence[]): Sentence[] {
  const opens = sentences.findIndex(({ kind }) => kind === 'body');
  return sentences.filter(({ kind, index }) => kind !== 'furniture' && (kind !== 'credit' || index < opens));
}
