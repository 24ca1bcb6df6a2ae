import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ListOf, MeetingSummary } from '@/lib/contracts/api';
import { gatheringName } from '@/lib/i18n/entity-names';
import { localePath } from '@/lib/i18n/locales';
import { groupMeetings } from './group-meetings';
import { MeetingEntry } from './meeting-entry';

interface Props {
  meetings: ListOf<MeetingSummary>;
  /** The person whose page this is. */
  of?: string;
}

/** Meetings along the side line, grouped by gathering, in the order given. */
export function SideLine({ meetings, of }: Props) {
  const t = useTranslations('facts');
  const locale = useLocale();
  if (meetings.total === 0) return <p className="soft">{t('noMeetings')}</p>;
  const shown = meetings.items.length;
  return (
    <div className="meetings">
      {groupMeetings(meetings.items).map(({ gathering, meetings: group }) => (
        <section key={gathering?.id ?? ''}>
          <h3 className="group">
            {gathering === null ? (
              t('outside')
            ) : (
              <Link className="plain" href={localePath(locale, `/events/${gathering.id}`)} prefetch={false}>
                {gatheringName(gathering, locale)}
              </Link>
            )}
          </h3>
          <ol>
            {group.map((meeting) => (
              <MeetingEntry key={meeting.id} meeting={meeting} of={of} />
            ))}
          </ol>
        </section>
      ))}
      {shown < meetings.total ? <p className="small soft">{t('shownOf', { shown, total: meetings.total })}</p> : null}
    </div>
  );
}
