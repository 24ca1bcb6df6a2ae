import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { ForeignText } from '@/app/components/entities/foreign-text';
import { LanguageTag } from '@/app/components/entities/language-tag';
import type { MeetingDetail, Quote } from '@/lib/contracts/api';
import { formatPartialDate } from '@/lib/i18n/format-date';
import { localePath } from '@/lib/i18n/locales';
import { Section } from '../pages/section';
import { ConfidenceMeter } from './confidence-meter';

/** Every article that reports the meeting, and which day it gives. */
export function SourceTable({ meeting }: { meeting: MeetingDetail }) {
  const t = useTranslations('meeting');
  const articles = new Set(meeting.quotes.map((quote) => quote.article.id)).size;
  return (
    <Section title={t('sources')} aside={t('sourceCount', { articles, independent: meeting.sources })}>
      <table className="sources">
        <thead>
          <tr>
            <th scope="col">{t('sourceArticle')}</th>
            <th scope="col">{t('published')}</th>
            <th scope="col">{t('saysDate')}</th>
            <th scope="col">{t('confidence')}</th>
          </tr>
        </thead>
        <tbody>
          {meeting.quotes.map((quote) => (
            <SourceRow key={quote.claimId} quote={quote} isDisputed={meeting.otherDates.length > 0} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function SourceRow({ quote, isDisputed }: { quote: Quote; isDisputed: boolean }) {
  const t = useTranslations('meeting');
  const locale = useLocale();
  const { article } = quote;
  return (
    <tr>
      <td>
        <LanguageTag lang={article.lang} />{' '}
        <Link
          href={localePath(locale, `/articles/${article.id}#${quote.claimId}`)}
          lang={article.lang ?? undefined}
          prefetch={false}
        >
          {article.title}
        </Link>
        {article.source === null ? null : (
          <small>
            <ForeignText text={article.source} />
          </small>
        )}
      </td>
      <td data-label={t('published')}>
        {article.published === null ? t('notGiven') : formatPartialDate(article.published, locale)}
      </td>
      <td data-label={t('saysDate')} className={isDisputed && quote.date !== null ? 'clash' : undefined}>
        {quote.date === null ? t('notGiven') : formatPartialDate(quote.date, locale)}
      </td>
      <td className="nowrap">
        <ConfidenceMeter value={quote.confidence} />
      </td>
    </tr>
  );
}
