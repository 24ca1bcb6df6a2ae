// "In Qingdao, during the session, they met on 26 June of last year": an earlier gathering of the same kind.
import type { Gathering, GatheringRef, Sentence } from '../document';
import { isByOrder } from '../document';
import { addDays, isDay } from '../text/calendar';
import type { GatheringBook } from './gathering-book';
import type { Details } from './gathering-details';
import { isOn } from './known-days';
import { RECENT } from './main-gathering';

interface Known {
  match: Gathering;
  book: GatheringBook;
  ref: GatheringRef;
}

/** Whether a phrase that fits a gathering without a city tells of another city than the report's, in an earlier year; or fits one of long ago, while one is on. */
export function isOfOtherYear(sentence: Sentence, details: Details, known: Known): boolean {
  const { match, book } = known;
  const { city } = details;
  const { dates, order } = sentence;
  const { timeline, datelineCity } = book.context;
  if (isByOrder(order)) return isOfNow(sentence, details, known);
  if (order.caseWords !== 'after' || match.city !== null || !city || !datelineCity) return false;
  const year = timeline.published?.slice(0, 4) ?? '';
  const elsewhere = city !== datelineCity && !book.isNear(city, datelineCity);
  return elsewhere && dates.some(({ value }) => isDay(value) && value.slice(0, 4) < year);
}

/** "They first sat together at last year's summit. ¶ … the two-day summit": a paragraph that goes on in the days of a known one of that kind. */
function isOfNow(sentence: Sentence, { start, city, past }: Details, { match, book, ref }: Known): boolean {
  const { published } = book.context.timeline;
  const isBare = start === null && city === null && !past && ref.relation === null && ref.kind !== null;
  if (!isBare || sentence.isPast || match.block === sentence.block || sentence.kind !== 'body') return false;
  if (!isDay(published) || match.start === null || match.start >= addDays(published, -RECENT)) return false;
  return book.gazetteer.gatherings.some(
    (record) => record.series === match.series && record.kind === match.kind && isOn(record, published),
  );
}
