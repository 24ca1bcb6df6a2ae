// "In Qingdao, during the session, they met on 26 June of last year": an earlier gathering of the same kind.
import type { Gathering, GatheringRef, Sentence } from '../document';
import { addDays, isDay } from '../text/calendar';
import type { GatheringBook } from './gathering-book';
import type { Details } from './gathering-details';
import type { Context, ReadState } from './reading-gatherings';
import { isFlashback } from './told-before';

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

/** Days after which a report from elsewhere speaks of another gathering, where it does not say of which. */
const LONG_OVER = 60;

interface Told {
  sentence: Sentence;
  ref: GatheringRef;
  details: Details;
  state: ReadState;
  context: Context;
}

/** "the two-day summit", in a report from Ufa that has told only of last year's in Dushanbe, or "the Bishkek summit" in its headline: the one that it is about. */
export function isLongOver(match: Gathering, { sentence, ref, details, state, context }: Told): boolean {
  const { datelineCity, timeline } = context;
  const { start, city } = match;
  const { published } = timeline;
  if (!isDay(published) || !start || start.length < 7 || ref.series !== null || ref.relation !== null) return false;
  if (details.start !== null || details.status !== 'held') return false;
  if (addDays(`${start}-28`.slice(0, 10), LONG_OVER) >= published) return false;
  if (sentence.kind !== 'body') return details.city !== null && details.city !== city;
  if (sentence.isPast || isFlashback(sentence) || state.toldIn.get(match.key) === sentence.block) return false;
  return details.city === null && datelineCity !== null && city !== null && city !== datelineCity;
}
