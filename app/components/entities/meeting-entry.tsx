import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { MeetingSummary } from '@/lib/contracts/api';
import { lastDayOf } from '@/lib/contracts/standing';
import { chooseName } from '@/lib/i18n/choose-name';
import { meetingDate } from '@/lib/i18n/entity-names';
import { localePath } from '@/lib/i18n/locales';
import { CountryCode } from './country-code';
import { EntityName } from './entity-name';
import { QuoteBlock } from './quote-block';
import { StatusChip } from './status-chip';

interface Props {
  meeting: MeetingSummary;
  /** The person whose page this is: left out of the names. */
  of?: string;
}

/** One diamond on the side line: day and place, who, state, the first quotation. A list item. */
export function MeetingEntry({ meeting, of }: Props) {
  const t = useTranslations('facts');
  const locale = useLocale();
  const [quote] = meeting.quotes;
  const others = meeting.participants.filter((person) => person.id !== of);
  return (
    <li>
      <Diamond meeting={meeting} />
      <p className="when">
        <b>{meetingDate(meeting, locale)}</b>
        {meeting.city === null ? null : <span>{chooseName(meeting.city, locale).text}</span>}
      </p>
      <p className="pair">
        <Link className="plain" href={localePath(locale, `/events/${meeting.id}`)} prefetch={false}>
          {others.map((person, index) => (
            <span key={person.id} className="who">
              {index > 0 ? <span className="sr">, </span> : null}
              <CountryCode of={person} size="mini" /> <EntityName name={person.name} />
            </span>
          ))}
        </Link>
        <StatusChip
          status={meeting.status}
          day={lastDayOf(meeting)}
          disputed={meeting.disputed}
          datesDiffer={meeting.otherDates.length > 0}
          hideHeld
          confidence={meeting.confidence}
        />
      </p>
      {quote === undefined ? null : (
        <QuoteBlock quote={quote} aside={t('sources', { count: meeting.sources })} clash={meeting.disputed} />
      )}
    </li>
  );
}

/** The sign of a meeting on a side line. */
export function Diamond({ meeting }: { meeting: Pick<MeetingSummary, 'status' | 'disputed'> }) {
  const state = meeting.disputed ? 'dispute' : meeting.status === 'held' ? '' : 'planned';
  return <span className={`dia ${state}`} aria-hidden="true" />;
}
