import { useLocale, useTranslations } from 'next-intl';
import { SourceLine } from '@/app/components/entities/quote-block';
import type { MeetingDetail } from '@/lib/contracts/api';
import { meetingDate } from '@/lib/i18n/entity-names';
import { Section } from '../pages/section';

/** Why several reports count as one meeting; nothing where one article alone reports it. */
export function JoiningReasons({ meeting }: { meeting: MeetingDetail }) {
  const t = useTranslations('joining');
  const locale = useLocale();
  const quotes = new Map(meeting.quotes.map((quote) => [quote.claimId, quote]));
  const articles = new Set(meeting.quotes.map(({ article }) => article.id));
  if (articles.size < 2) return null;
  const values = { date: meetingDate({ date: meeting.date, otherDates: [] }, locale) };
  return (
    <Section title={t('title')} aside={t('aside')}>
      <ul className="plainlist joining">
        {meeting.joining.map(({ claimId, by, days }) => {
          const quote = quotes.get(claimId);
          return quote === undefined ? null : (
            <li key={claimId}>
              {by === 'news' && days === null ? t('by.newsUndated') : t(`by.${by}`, { ...values, days: days ?? 0 })}
              <SourceLine quote={quote} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
