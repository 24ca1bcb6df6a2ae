import { eventDays } from '@/lib/cite/citation';
import type { EventDetail } from '@/lib/contracts/api';
import type { Locale } from '@/lib/i18n/locales';

/** Where the calendar's entry of an event is; null where its days are not known. */
export function calendarPath(event: EventDetail, locale: Locale): string | null {
  return eventDays(event) === null ? null : `/api/events/${encodeURIComponent(event.id)}/calendar?lang=${locale}`;
}
