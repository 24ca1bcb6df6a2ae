// Whether what a phrase says of its gathering rules out the one it might mean.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Gathering } from '../document';
import { isDay } from '../text/calendar';
import type { Details } from './gathering-details';

/** Different years, months or far-off days, or cities of different countries. */
export function clash(gathering: Gathering, details: Details): boolean {
  const { start } = details;
  if (start && gathering.start) {
    const length = Math.min(start.length, gathering.start.length, 7);
    if (start.slice(0, length) !== gathering.start.slice(0, length) && !bordering(start, gathering.start)) return true;
  }
  if (start && !gathering.start && details.past && gathering.status === 'held' && isDay(start) === false) return true;
  // "They gather in a week. The last summit was in Tianjin": what lies ahead is none of a month gone by.
  if (gathering.status === 'planned' && gathering.start === null && details.past && details.status === 'held')
    return true;
  // "Islamabad will have the summit of 2027"
  const ahead = details.status === 'planned' && gathering.status === 'held';
  if (ahead && start?.length === 4 && gathering.start === null) return true;
  if (
    ahead &&
    start !== null &&
    gathering.start !== null &&
    start !== gathering.start &&
    !(gathering.end !== null && gathering.start <= start && start <= gathering.end)
  )
    return true;
  return Boolean(details.country && gathering.country && details.country !== gathering.country);
}

/** A range over the end of a month. */
function bordering(a: PartialDate, b: PartialDate): boolean {
  return isDay(a) && isDay(b) && Math.abs(Date.parse(a) - Date.parse(b)) <= 4 * 86_400_000;
}
