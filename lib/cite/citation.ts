import type { EventDetail } from '../contracts/api';
import type { NamedEvent } from '../contracts/feed-item';
import type { PartialDate } from '../contracts/partial-date';
import { chooseName } from '../i18n/choose-name';
import { gatheringDates, gatheringKindName, gatheringName, meetingDate, statedTitle } from '../i18n/entity-names';
import type { Locale } from '../i18n/locales';

/** A page about an event as references name it. The page has no date of issue: it follows the graph. So its title holds the day. */
export interface Citation {
  id: string;
  title: string;
  url: string;
  locale: Locale;
  place: string | null;
  /** When it was, from one date to another; null where no date is known or sources disagree. */
  date: { start: PartialDate; end: PartialDate } | null;
  /** The day on which the page was read. */
  accessed: PartialDate;
}

/** The site that the pages belong to. */
export const CONTAINER = 'Sidelines';

/** The citation of an event's page in a language. */
export function citeEvent(
  event: EventDetail,
  locale: Locale,
  { url, accessed }: Pick<Citation, 'url' | 'accessed'>,
): Citation {
  return {
    id: event.id,
    title: citationTitle(event, locale),
    url,
    locale,
    place: event.city === null ? null : chooseName(event.city, locale).text,
    date: eventDate(event),
    accessed,
  };
}

/**
 * Name, place and day in one line: "SCO foreign ministers, Astana, 21 May 2024". A meeting is named with its gathering; where no day
 * is given for it, the gathering's month stands behind that.
 */
export function citationTitle(event: NamedEvent, locale: Locale): string {
  const city = event.city === null ? null : chooseName(event.city, locale).text;
  if (event.type === 'gathering')
    return inOneLine([gatheringKindName(event, locale), city, gatheringDates(event, locale)]);
  const { gathering } = event;
  const name = statedTitle(event, locale);
  if (event.date !== null || event.otherDates.length > 0) {
    return inOneLine([name, gathering && gatheringKindName(gathering, locale), city, meetingDate(event, locale)]);
  }
  return inOneLine([name, ...(gathering ? [gatheringName(gathering, locale)] : [city])]);
}

const inOneLine = (parts: readonly (string | null)[]): string => parts.filter(Boolean).join(', ');

/** The dates of an event as precise as they are known; null for none, and for a meeting whose day is disputed. */
export function eventDate(event: EventDetail): Citation['date'] {
  if (event.type === 'meeting') {
    const { date, otherDates } = event;
    return date === null || otherDates.length > 0 ? null : { start: date, end: date };
  }
  return event.start === null ? null : { start: event.start, end: event.end ?? event.start };
}

/** First and last day of an event; null unless both are known to the day: a month is no day, and a disputed day is not chosen. */
export function eventDays(event: EventDetail): { first: Date; last: Date } | null {
  const date = eventDate(event);
  if (date === null || date.start.length < 10 || date.end.length < 10) return null;
  return { first: new Date(date.start), last: new Date(date.end) };
}
