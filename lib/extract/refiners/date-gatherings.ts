import type { Gathering, Meeting } from '../document';
import { isDay } from '../text/calendar';

/** A gathering dated only by the talks on its margins gets their month: its own days are not known. */
export function dateMonthlyGatherings(gatherings: readonly Gathering[], meetings: readonly Meeting[]): void {
  for (const gathering of gatherings) {
    if (gathering.start !== null) continue;
    const days = meetings.flatMap(({ event, date }) =>
      event === gathering.key && date !== null && isDay(date) ? [date] : [],
    );
    const first = days.toSorted()[0];
    if (first) gathering.start = first.slice(0, 7);
  }
}
