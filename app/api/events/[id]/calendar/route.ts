import { answerAbout } from '@/app/api/_lib/answer-entity';
import { answerFile } from '@/app/api/_lib/answer-file';
import { answerRoute } from '@/app/api/_lib/answer-route';
import { ApiFailure } from '@/app/api/_lib/api-failure';
import { readLanguage } from '@/app/api/_lib/read-language';
import { wholeUrl } from '@/app/api/_lib/whole-url';
import { eventName } from '@/app/components/pages/event-data';
import { eventDays } from '@/lib/cite/citation';
import { writeCalendar } from '@/lib/cite/write-calendar';
import { getEvent } from '@/lib/data';
import { chooseName } from '@/lib/i18n/choose-name';
import { localePath } from '@/lib/i18n/locales';

/** A gathering or meeting as an entry of a calendar, in the language of `lang`; 404 where its days are not known. */
export const GET = answerRoute<{ id: string }>((request, { id }) => {
  const lang = readLanguage(request);
  const below = `/calendar${new URL(request.url).search}`;
  return answerAbout({ kind: 'event', id, get: getEvent, below }, (event) => {
    const days = eventDays(event);
    if (!days) {
      throw new ApiFailure(
        'not_found',
        `No day that all sources agree on is known of "${id}", so no calendar can hold it.`,
      );
    }
    const text = writeCalendar({
      id: event.id,
      days,
      status: event.status,
      name: eventName(event, lang),
      place: event.city === null ? null : chooseName(event.city, lang).text,
      url: wholeUrl(request, localePath(lang, `/events/${event.id}`)),
      stamp: new Date(),
    });
    return answerFile({ name: `${event.id}.ics`, type: 'text/calendar', text });
  });
});
