import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Gathering } from '../document';
import { addDays, isDay } from '../text/calendar';

/** Days within which a gathering that is over is still what a report tells of. */
export const RECENT = 31;

/** What a report is about whose gatherings are all of an earlier month or still to come: one of the last weeks, else the next, else the first told of. */
export function mainOf(gatherings: readonly Gathering[], published: PartialDate | null): Gathering | undefined {
  const since = isDay(published) ? addDays(published, -RECENT) : null;
  const isRecent = ({ start, status }: Gathering) =>
    status === 'held' && isDay(start) && since !== null && start >= since;
  return gatherings.find(isRecent) ?? gatherings.find(({ status }) => status === 'planned') ?? gatherings[0];
}
