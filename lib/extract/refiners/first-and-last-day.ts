import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Gathering } from '../document';
import { addDays, isDay } from '../text/calendar';
import type { Details } from './gathering-details';

/** Days of a gathering that are told in one phrase and another: at most so many later. */
const LONGEST = 3;

/** "ended on Wednesday … opened it on Tuesday": its first and its last day, told apart. */
export function joinEnds(gathering: Gathering, { start, anchor }: Details, published: PartialDate | null): void {
  if (!isDay(gathering.start) || !isDay(start) || gathering.end !== null) return;
  const [first, last] = [gathering.start, start].toSorted() as [string, string];
  const ends = gathering.anchor === 'begin' || anchor === 'end';
  const begins = gathering.anchor === 'end' || anchor === 'begin';
  if (first === last || last > addDays(first, LONGEST) || (first === start ? !begins : !ends)) return;
  // One of them over and the other still to come: they are no two ends of what is told as a whole.
  if (published !== null && first < published && published < last) return;
  gathering.start = first;
  gathering.end = last;
}

/** "the two-day session ended on Friday": both days of one whose length and one end are told. */
export function spreadDays(gathering: Gathering): void {
  const { start, end, days, anchor } = gathering;
  if (!isDay(start) || end !== null || !days || (!anchor && days > 1)) return;
  gathering.start = anchor === 'end' ? addDays(start, 1 - days) : start;
  gathering.end = anchor === 'end' ? start : addDays(start, days - 1);
}
