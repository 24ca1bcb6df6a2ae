// What is kept while the gatherings of a report are read.
import type { GatheringKind, Series } from '@/lib/contracts/vocabulary';
import type { GatheringRef, Sentence } from '../document';
import type { Details } from './gathering-details';
import type { Timeline } from './timeline';

/** What is known of the whole report. */
export interface Context {
  timeline: Timeline;
  datelineCity: string | null;
  fromHome: boolean;
  /** The session that most of its people would hold. */
  assembly: GatheringKind | null;
}

interface Untold {
  ref: GatheringRef;
  details: Details;
  sentence: Sentence;
}

export interface ReadState {
  current: string | null;
  series: Series | null;
  /** The one of the organisation named last, before any gathering is told of. */
  named?: Series | null;
  /** Phrases whose kind is told later. */
  waiting: Untold[];
  /** Those that the gathering told next was not. */
  untold: Untold[];
  /** The paragraph that told of a gathering last. */
  toldIn: Map<string, number>;
  /** The first paragraph of the text. */
  lead: number | undefined;
  /** The sentence before. */
  before?: Sentence;
}

export const beginReading = (lead: number | undefined, series: Series | null): ReadState => ({
  current: null,
  series,
  waiting: [],
  untold: [],
  toldIn: new Map(),
  lead,
});
