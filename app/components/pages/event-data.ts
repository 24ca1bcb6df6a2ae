import type { EventDetail } from '@/lib/contracts/api';
import { chooseName } from '@/lib/i18n/choose-name';
import { gatheringName, statedTitle } from '@/lib/i18n/entity-names';
import { type Locale, localePath } from '@/lib/i18n/locales';
import { absoluteUrl } from './absolute-url';

/** The name of an event of either kind. */
export function eventName(event: EventDetail, locale: Locale): string {
  return event.type === 'meeting' ? statedTitle(event, locale) : gatheringName(event, locale);
}

/**
 * schema.org Event. Days that sources dispute are left out rather than chosen; absent values vanish in JSON. `toUrl` makes an
 * address of a path.
 */
export function eventData(event: EventDetail, locale: Locale, toUrl = absoluteUrl): Record<string, unknown> {
  const isMeeting = event.type === 'meeting';
  const people = isMeeting ? event.participants : event.attendance.items.map((row) => row.person);
  const gathering = isMeeting ? event.gathering : null;
  return {
    '@type': 'Event',
    name: eventName(event, locale),
    url: toUrl(localePath(locale, `/events/${event.id}`)),
    startDate: isMeeting ? (event.disputed ? undefined : (event.date ?? undefined)) : (event.start ?? undefined),
    endDate: isMeeting ? undefined : (event.end ?? undefined),
    eventStatus: `https://schema.org/${event.status === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    location: event.city === null ? undefined : { '@type': 'Place', name: chooseName(event.city, locale).text },
    attendee: people.map((person) => ({
      '@type': 'Person',
      name: chooseName(person.name, locale).text,
      url: toUrl(localePath(locale, `/people/${person.id}`)),
    })),
    superEvent: gathering === null ? undefined : { '@type': 'Event', name: gatheringName(gathering, locale) },
  };
}
