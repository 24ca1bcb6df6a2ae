import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Gathering, Sentence } from '../document';
import { addDays, isDay } from '../text/calendar';

/** Days within which a gathering that is over is still what a report tells of. */
export const RECENT = 31;

/** What a report is about whose gatherings are all of an earlier month or still to come: one of the last weeks, else the next, else the first told of. */
export function mainOf(told: readonly Gathering[], published: PartialDate | null): Gathering | undefined {
  const gatherings = told.filter(({ recalled }) => !recalled);
  const since = isDay(published) ? addDays(published, -RECENT) : null;
  const isRecent = ({ start, status }: Gathering) =>
    status === 'held' && isDay(start) && since !== null && start >= since;
  const isPast = ({ start }: Gathering) => since !== null && start !== null && start < since.slice(0, start.length);
  return (
    gatherings.find(isRecent) ??
    gatherings.find(({ status }) => status === 'planned') ??
    // Of one without a day nothing says that it is over.
    gatherings.find((gathering) => !isPast(gathering)) ??
    gatherings[0]
  );
}

/** Running reports tell the last first: a bare "the conference" before the one that names it means the main one. */
export function meanMain(body: readonly Sentence[], main: Gathering | undefined): void {
  for (const ref of body.flatMap((sentence) => sentence.gatherings)) {
    const bare =
      (ref.series === null || ref.series === (main?.series ?? null)) && ref.kind === null && ref.relation === null;
    if (bare && !ref.foreign && ref.event === null) ref.event = main?.key ?? null;
  }
}
