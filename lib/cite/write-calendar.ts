import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Status } from '../contracts/vocabulary';
import { CONTAINER } from './citation';

const STATUS: Record<Status, ICalEventStatus> = {
  held: ICalEventStatus.CONFIRMED,
  planned: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};
const DAY = 86_400_000;

interface Entry {
  id: string;
  days: { first: Date; last: Date };
  status: Status;
  /** What it is called, without the day. */
  name: string;
  place: string | null;
  url: string;
  /** When the entry is written. */
  stamp: Date;
}

/** One event of whole days as an iCalendar, which takes nobody's time. */
export function writeCalendar({ id, days, status, name, place, url, stamp }: Entry): string {
  const calendar = ical({ prodId: { company: CONTAINER, product: CONTAINER } });
  calendar.createEvent({
    // The same in all languages: whoever adds an event again has it once.
    id: `${id}@${new URL(url).host}`,
    start: days.first,
    // The day after the last one, as the format counts.
    end: new Date(days.last.getTime() + DAY),
    allDay: true,
    timezone: 'UTC',
    stamp,
    summary: name,
    location: place,
    url,
    status: STATUS[status],
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  return `${calendar.toString()}\r\n`;
}
