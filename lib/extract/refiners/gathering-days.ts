import type { Gathering, Meeting } from '../document';
import { isDay } from '../text/calendar';

/** A talk on the margins of a gathering of one day was on that day, where the text names no other. */
export function takeGatheringDays(meetings: readonly Meeting[], gatherings: readonly Gathering[]): void {
  for (const meeting of meetings) {
    const event = gatherings.find(({ key }) => key === meeting.event);
    if (!event || meeting.date !== null || meeting.otherDate !== null || meeting.status === 'planned') continue;
    const lastsOne = event.end === event.start || (event.end === null && event.anchor === null && !event.days);
    if (isDay(event.start) && lastsOne) meeting.date = event.start;
  }
}
