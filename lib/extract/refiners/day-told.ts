import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Sentence } from '../document';
import { isFutureVerb } from '../document';
import { isDay } from '../text/calendar';
import { isLongAgo } from './tells-of-long-ago';
import type { Timeline } from './timeline';
import { isRange } from './whose-day';

/** The single day that an inflected sentence tells last before an item, or null. */
export function dayTold(sentence: Sentence, before: number, timeline: Timeline): PartialDate | null {
  const { dates, items, order, kind } = sentence;
  if (!order.inflected || kind !== 'body') return null;
  const date = dates.findLast((one) => one.to <= before && one.kind !== 'carried' && !isRange(one));
  const day = date ? timeline.resolve(date, items.some(isFutureVerb) ? 'future' : 'past') : null;
  return isDay(day) && !isLongAgo(day, timeline.published) ? day : null;
}
