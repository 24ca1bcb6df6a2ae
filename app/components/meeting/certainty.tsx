import { useLocale, useTranslations } from 'next-intl';
import type { MeetingDetail } from '@/lib/contracts/api';
import { meetingDate } from '@/lib/i18n/entity-names';
import { RailBox } from '../pages/section';
import { ConfidenceMeter } from './confidence-meter';

/** How sure a meeting is, and what the surest sentence leaves open. */
export function Certainty({ meeting }: { meeting: MeetingDetail }) {
  const t = useTranslations('meeting');
  const locale = useLocale();
  return (
    <RailBox title={t('sure')}>
      <dl className="sure">
        <div>
          <dt>{t('theyMet')}</dt>
          <dd>
            <ConfidenceMeter value={meeting.confidence} />
          </dd>
        </div>
        <div className={meeting.otherDates.length > 0 ? 'clash' : undefined}>
          <dt>{t('date')}</dt>
          <dd>{meeting.otherDates.length > 0 ? t('disputedValue') : meetingDate(meeting, locale, { short: true })}</dd>
        </div>
      </dl>
      <Doubts meeting={meeting} />
    </RailBox>
  );
}

function Doubts({ meeting }: { meeting: MeetingDetail }) {
  const t = useTranslations('meeting');
  const [surest] = meeting.quotes.toSorted((a, b) => b.confidence - a.confidence);
  if (surest === undefined) return null;
  if (surest.doubts.length === 0) return <p className="small soft">{t('noDoubts')}</p>;
  return (
    <div className="open-points small soft">
      <p>{t('doubtsLead')}</p>
      <ul>
        {surest.doubts.map((doubt) => (
          <li key={doubt}>{t(`doubts.${doubt}`)}</li>
        ))}
      </ul>
    </div>
  );
}
