import { useLocale, useTranslations } from 'next-intl';
import { Diamond } from '@/app/components/entities/meeting-entry';
import { StatusChip } from '@/app/components/entities/status-chip';
import type { MeetingRow, PairResponse } from '@/lib/contracts/api';
import { lastDayOf } from '@/lib/contracts/standing';
import { chooseName, gatheringName, type Locale, meetingDate } from '@/lib/i18n';
import { useExplorer } from '../../state/explorer-context';

/** The meetings of two, newest first; choosing one opens it in the panel. */
export function PairMeetings({ meetings }: Pick<PairResponse, 'meetings'>) {
  const t = useTranslations('views.pair');
  const locale = useLocale();
  const { address, select } = useExplorer();
  return (
    <>
      <ol className="same">
        {meetings.items.map((meeting) => (
          <li key={meeting.id}>
            <button
              type="button"
              aria-current={address.select === `meeting:${meeting.id}` ? 'true' : undefined}
              onClick={() => select(`meeting:${meeting.id}`)}
            >
              <Diamond meeting={meeting} />
              <span className="told">
                <span>
                  <b>
                    <bdi>{meeting.participants.map(({ name }) => chooseName(name, locale).text).join(', ')}</bdi>
                  </b>
                  <small>{describe(meeting, locale)}</small>
                </span>
                <StatusChip
                  status={meeting.status}
                  day={lastDayOf(meeting)}
                  disputed={meeting.disputed}
                  hideHeld
                  confidence={meeting.confidence}
                />
              </span>
            </button>
          </li>
        ))}
      </ol>
      {meetings.total > meetings.items.length ? (
        <p className="small soft">{t('cut', { shown: meetings.items.length, total: meetings.total })}</p>
      ) : null}
    </>
  );
}

/** The day and the gathering with its city; the own city where that is another, or where there is no gathering. */
function describe(meeting: MeetingRow, locale: Locale): string {
  const { city, gathering } = meeting;
  const at = gathering ? gatheringName({ ...gathering, start: null }, locale) : null;
  const own = city && city.en !== gathering?.city?.en ? chooseName(city, locale).text : null;
  return [meetingDate(meeting, locale), at, own].filter(Boolean).join(' · ');
}
