import type { GatheringRecord } from '@/lib/contracts/gazetteer';
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { GatheringKind } from '@/lib/contracts/vocabulary';
import type { Gathering, Meeting } from '../document';
import { isDay } from '../text/calendar';

/** What is known of when the report was written, and which gathering it is about. */
interface Report {
  published: PartialDate | null;
  main: string | null;
  /** The gatherings that the gazetteer knows. */
  known: readonly GatheringRecord[];
}

/**
 * A gathering dated only by the talks on its margins gets their month: its own days are not known. The one that the
 * report is about gets the month of the report, if it has begun; not where another of its kind was elsewhere that month.
 */
export function dateMonthlyGatherings(
  gatherings: readonly Gathering[],
  meetings: readonly Meeting[],
  { published, main, known }: Report,
): void {
  for (const gathering of gatherings) {
    if (gathering.start !== null) continue;
    const days = meetings.flatMap(({ event, date }) =>
      event === gathering.key && date !== null && isDay(date) ? [date] : [],
    );
    const first = days.toSorted()[0];
    if (isOnlyPlanned(gathering, meetings)) gathering.status = 'planned';
    const isOwn = gathering.key === main && gathering.status === 'held' && isDay(published);
    const own = isOwn && !known.some((record) => wasElsewhere(record, gathering, published)) ? published : null;
    gathering.start = (first ?? own)?.slice(0, 7) ?? null;
  }
}

/** Leaders meet once in a year. */
const YEARLY: ReadonlySet<GatheringKind> = new Set(['summit', 'heads_of_government']);

/** One series and kind meets once in a month, or in a year. */
function wasElsewhere(record: GatheringRecord, { series, kind, city }: Gathering, month: PartialDate): boolean {
  if (record.series !== series || record.kind !== kind || city === null || record.city === city) return false;
  const length = YEARLY.has(kind) ? 4 : 7;
  return record.start.slice(0, length) === month.slice(0, length);
}

/** Of a gathering without a day of its own nothing is told but talks that are still to come. */
function isOnlyPlanned({ key, anchor }: Gathering, meetings: readonly Meeting[]): boolean {
  const own = meetings.filter(({ event }) => event === key);
  return anchor === null && own.length > 0 && own.every(({ status, date }) => status !== 'held' && date !== null);
}
