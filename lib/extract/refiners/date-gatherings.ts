import type { Gathering, Meeting } from '../document';
import { isDay } from '../text/calendar';

/** A gathering dated only by the talks on its margins gets their month: its own days are not known. */
export function dateMonthlyGatherings(gatherings: readonly Gathering[], meetings: readonly Meeting[]): void {
  for (const gathering of gatherings) {
    if (gathering.start !== null) continue;
    const talk = meetings.find((meeting) => meeting.event === gathering.key && isDay(meeting.date));
    if (talk?.date) gathering.start = talk.date.slice(0, 7);
  }
}
