import type { PartialDate } from './partial-date';
import type { GatheringRef, MeetingSummary, Quote } from './references';

/** An event as a title names it. */
export type NamedEvent =
  | ({ type: 'meeting' } & Pick<
      MeetingSummary,
      'id' | 'participants' | 'date' | 'otherDates' | 'city' | 'status' | 'gathering' | 'confidence'
    >)
  | ({ type: 'gathering' } & GatheringRef);

/** An event as news: what a feed says of it. */
export interface FeedItem {
  event: NamedEvent;
  /** Its surest sentence. */
  quote: Quote | null;
  /** Its own day, or that of its gathering. */
  day: PartialDate | null;
  /** When articles first and last told of it; null where none says when it was published. */
  reported: { first: PartialDate; last: PartialDate } | null;
}
