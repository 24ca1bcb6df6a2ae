import { useTranslations } from 'next-intl';
import { QuoteBlock } from '@/app/components/entities/quote-block';
import { SideLine } from '@/app/components/entities/side-line';
import type { GatheringDetail } from '@/lib/contracts/api';
import { PeopleList } from './people-list';

/** A gathering: who was in the session, who met beside it, and the sentences it rests on. */
export function GatheringBody({ gathering }: { gathering: GatheringDetail }) {
  const t = useTranslations('explorer');
  const { attendance, meetings, quotes } = gathering;
  return (
    <>
      <h3 className="part">
        {t('attendance')} <span className="num muted">{attendance.total}</span>
      </h3>
      {attendance.total > 0 ? (
        <PeopleList people={attendance.items.map(({ person }) => ({ person }))} />
      ) : (
        <p className="wait soft">{t('noAttendance')}</p>
      )}
      <h3 className="part">
        {t('sidelines')} <span className="num muted">{meetings.total}</span>
      </h3>
      <SideLine meetings={meetings} />
      {quotes.length > 0 ? (
        <>
          <h3 className="part">{t('quotes')}</h3>
          <div className="quotes">
            {quotes.map((quote) => (
              <QuoteBlock key={quote.claimId} quote={quote} />
            ))}
          </div>
        </>
      ) : null}
    </>
  );
}
