import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Gathering, Meeting } from '../document';
import { isDay } from '../text/calendar';

/** What is known of when the report was written, and which gathering it is about. */
interface Report {
  published: PartialDate | null;
  main: string | null;
}

/**
 * A gathering dated only by the talks on its margins gets their month: its own days are not known. The one that the
 * report is about gets the month of the report, if it has begun.
 */
export function dateMonthlyGatherings(
  gatherings: readonly Gathering[],
  meetings: readonly Meeting[],
  { published, main }: Report,
): void {
  for (const gathering of gatherings) {
    if (gathering.start !== null) continue;
    const days = meetings.flatMap(({ event, date }) =>
      event === gathering.key && date !== null && isDay(date) ? [date] : [],
    );
    const first = days.toSorted()[0];
    const own = gathering.key === main && gathering.status === 'held' && isDay(published) ? published : null;
    gathering.start = (first ?? own)?.slice(0, 7) ?? null;
  }
}
