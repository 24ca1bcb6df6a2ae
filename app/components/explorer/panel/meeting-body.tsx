import { useLocale, useTranslations } from 'next-intl';
import { QuoteBlock } from '@/app/components/entities/quote-block';
import type { MeetingDetail } from '@/lib/contracts/api';
import { chooseName, gatheringName, meetingDate } from '@/lib/i18n';
import { useExplorer } from '../state/explorer-context';
import { PeopleList } from './people-list';

/** A meeting: who took part, at which gathering, what the sources do not agree on, and every sentence. */
export function MeetingBody({ meeting }: { meeting: MeetingDetail }) {
  const t = useTranslations('explorer');
  const told = useTranslations('disagreements');
  const locale = useLocale();
  const { select } = useExplorer();
  const { gathering } = meeting;
  return (
    <>
      {meeting.disputed ? (
        <p className="clash-note">
          {meeting.otherDates.length > 0
            ? t('disagree', { dates: meetingDate(meeting, locale) })
            : meeting.disagreements.map(({ about, person }) => (
                <span key={`${about}:${person?.id}`}>
                  {told(`about.${about}`, { name: person ? chooseName(person.name, locale).text : '' })}.{' '}
                </span>
              ))}
        </p>
      ) : null}
      <PeopleList people={meeting.participants.map((person) => ({ person }))} />
      <h3 className="part">{t('sidelines')}</h3>
      {gathering ? (
        <p className="wait">
          <button type="button" className="btn" onClick={() => select(`gathering:${gathering.id}`)}>
            {gatheringName(gathering, locale)}
          </button>
        </p>
      ) : (
        <p className="wait soft">{t('atSea')}</p>
      )}
      <h3 className="part">{t('quotes')}</h3>
      <div className="quotes">
        {meeting.quotes.map((quote) => (
          <QuoteBlock key={quote.claimId} quote={quote} clash={meeting.disputed} />
        ))}
      </div>
    </>
  );
}
