import type { Person } from '../document';
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
