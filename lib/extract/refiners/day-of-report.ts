import type { PartialDate } from '@/lib/contracts/partial-date';
import type { GatheringRef, Sentence } from '../document';
import { isDay } from '../text/calendar';
import type { Details } from './gathering-details';

/** "В Астане открылось заседание": what a report begins with did so on its day, where no other one is told. */
export function takeDayOfReport(
  details: Details,
  { use, relation }: GatheringRef,
  { sentence, published }: { sentence: Sentence; published: PartialDate | null },
): void {
  const { order, dates, isPast } = sentence;
  if (!order.inflected || use !== 'itself' || relation !== null || isPast || dates.length > 0) return;
  if (details.anchor === 'begin' && details.start === null && details.status === 'held' && isDay(published))
    details.start = published;
}
