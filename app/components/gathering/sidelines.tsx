import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { CountryCode } from '@/app/components/entities/country-code';
import { EntityName } from '@/app/components/entities/entity-name';
import { Diamond } from '@/app/components/entities/meeting-entry';
import { QuoteBlock } from '@/app/components/entities/quote-block';
import { StatusChip } from '@/app/components/entities/status-chip';
import type { ListOf, MeetingSummary } from '@/lib/contracts/api';
import { lastDayOf } from '@/lib/contracts/standing';
import { chooseName } from '@/lib/i18n/choose-name';
import { meetingDate } from '@/lib/i18n/entity-names';
import { localePath } from '@/lib/i18n/locales';

/** Right of the side line: the meetings, by date. */
export function Sidelines({ meetings }: { meetings: ListOf<MeetingSummary> }) {
  const t = useTranslations('gathering');
  const facts = useTranslations('facts');
  const shown = meetings.items.length;
  return (
    <section className="lines">
      <div className="head">
        <h2>{t('sidelines')}</h2>
        {shown > 1 ? <span className="push muted">{t('byDate')}</span> : null}
      </div>
      {shown === 0 ? <p className="soft noreport">{t('noSidelines')}</p> : null}
      <ol>
        {meetings.items.toSorted(byDate).map((meeting) => (
          <SidelineMeeting key={meeting.id} meeting={meeting} />
        ))}
      </ol>
      {shown < meetings.total ? (
        <p className="small soft">{facts('shownOf', { shown, total: meetings.total })}</p>
      ) : null}
    </section>
  );
}

/** Oldest first; those without a day last. */
function byDate(a: MeetingSummary, b: MeetingSummary): number {
  return (a.date ?? '9').localeCompare(b.date ?? '9');
}

function SidelineMeeting({ meeting }: { meeting: MeetingSummary }) {
  const facts = useTranslations('facts');
  const locale = useLocale();
  const [quote] = meeting.quotes;
  return (
    <li>
      <Diamond meeting={meeting} />
      <p className="when">
        <b>{meetingDate(meeting, locale)}</b>
        {meeting.city === null ? null : <span>{chooseName(meeting.city, locale).text}</span>}
        <StatusChip
          status={meeting.status}
          day={lastDayOf(meeting)}
          disputed={meeting.disputed}
          datesDiffer={meeting.otherDates.length > 0}
          hideHeld
          confidence={meeting.confidence}
        />
      </p>
      <h3>
        <Link className="plain" href={localePath(locale, `/events/${meeting.id}`)} prefetch={false}>
          {meeting.participants.map((person, index) => (
            <span key={person.id}>
              {index > 0 ? <span className="x">{facts(meeting.status === 'held' ? 'met' : 'conjunction')}</span> : null}
              <CountryCode of={person} size="mini" />
              <EntityName name={person.name} />
            </span>
          ))}
        </Link>
      </h3>
      {quote === undefined ? null : (
        <QuoteBlock quote={quote} clash={meeting.disputed} aside={facts('sources', { count: meeting.sources })} />
      )}
    </li>
  );
}
