// What a state means on a day: what was announced for a day that is over is ahead no longer, though no article says what came of it.
import type { PartialDate } from './partial-date';
import type { GatheringRef, MeetingSummary } from './references';
import type { Status } from './vocabulary';

/** `lapsed`: announced for a day that is over, and not reported to have taken place. */
export type Standing = Status | 'lapsed';

/** The state as of `today`, by the last day on which it can have been; without a day what is planned stays planned. */
export function standingOf(status: Status, day: PartialDate | null, today: PartialDate = todayInUtc()): Standing {
  return status === 'planned' && isOver(day, today) ? 'lapsed' : status;
}

/** Whether the whole of a day, month or year lies before `today`. */
export function isOver(day: PartialDate | null, today: PartialDate = todayInUtc()): boolean {
  return day !== null && day < today.slice(0, day.length);
}

/** The last day on which a meeting can have been: of those claimed for it, else the last of its gathering. */
export function lastDayOf({
  date,
  otherDates,
  gathering,
}: Pick<MeetingSummary, 'date' | 'otherDates'> & {
  gathering: Pick<GatheringRef, 'start' | 'end'> | null;
}): PartialDate | null {
  const days = date === null ? otherDates : [date, ...otherDates];
  return days.toSorted().at(-1) ?? (gathering === null ? null : lastDayOfGathering(gathering));
}

/** The last day of a gathering; null where none is known. */
export function lastDayOfGathering({ start, end }: Pick<GatheringRef, 'start' | 'end'>): PartialDate | null {
  return end ?? start;
}

function todayInUtc(): PartialDate {
  return new Date().toISOString().slice(0, 10);
}
