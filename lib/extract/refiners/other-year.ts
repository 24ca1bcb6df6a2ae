// "In Qingdao, during the session, they met on 26 June of last year": an earlier gathering of the same kind.
import type { Gathering, Sentence } from '../document';
import { isDay } from '../text/calendar';
import type { GatheringBook } from './gathering-book';
import type { Details } from './gathering-details';

/** Whether a phrase that fits a gathering without a city tells of another city than the report's, in an earlier year. */
export function isOfOtherYear(
  { dates, order }: Sentence,
  { city }: Details,
  { match, book }: { match: Gathering; book: GatheringBook },
): boolean {
  const { timeline, datelineCity } = book.context;
  if (order.caseWords !== 'after' || match.city !== null || !city || !datelineCity) return false;
  const year = timeline.published?.slice(0, 4) ?? '';
  const elsewhere = city !== datelineCity && !book.isNear(city, datelineCity);
  return elsewhere && dates.some(({ value }) => isDay(value) && value.slice(0, 4) < year);
}
