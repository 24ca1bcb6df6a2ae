import type { PartialDate } from '../contracts/partial-date';
import { type Citation, CONTAINER } from './citation';

/** CSL-JSON: a list with one item. */
export function writeCsl({ id, title, url, locale, place, date, accessed }: Citation): string {
  const item = {
    id,
    type: 'webpage',
    title,
    'container-title': CONTAINER,
    URL: url,
    language: locale,
    ...(place !== null && { 'event-place': place }),
    ...(date !== null && { 'event-date': toDateParts(date.start, date.end) }),
    accessed: toDateParts(accessed, accessed),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function toDateParts(start: PartialDate, end: PartialDate) {
  const days = start === end ? [start] : [start, end];
  return { 'date-parts': days.map((day) => day.split('-').map(Number)) };
}
