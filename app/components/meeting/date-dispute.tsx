import { useLocale, useTranslations } from 'next-intl';
import { QuoteBlock } from '@/app/components/entities/quote-block';
import type { MeetingDetail } from '@/lib/contracts/api';
import { formatPartialDate, weekdayName } from '@/lib/i18n/format-date';
import { type DateClaim, listDateClaims, weekOf } from './date-claims';

/** Where sources give different days: each day with its sentence, and both in their week. */
export function DateDispute({ meeting }: { meeting: MeetingDetail }) {
  const t = useTranslations('meeting');
  const claims = listDateClaims(meeting);
  if (claims.length < 2) return null;
  return (
    <section className="dispute-box">
      <div className="head">
        <h2>{t('disagree')}</h2>
        <span className="push soft nowrap">{t('kept')}</span>
      </div>
      <div className="claims">
        {claims.map((claim, index) => (
          <DateSide key={claim.date} claim={claim} isSecond={index > 0} />
        ))}
      </div>
      <Week dates={claims.map((claim) => claim.date)} />
    </section>
  );
}

function DateSide({ claim, isSecond }: { claim: DateClaim; isSecond: boolean }) {
  const t = useTranslations('meeting');
  const locale = useLocale();
  const weekday = weekdayName(claim.date, locale);
  const articles = new Set(claim.quotes.map((quote) => quote.article.id)).size;
  const [quote] = claim.quotes;
  return (
    <div className={isSecond ? 'claim b' : 'claim'}>
      <p className="small soft">{articles === 0 ? t('noneSays') : t('says', { count: articles })}</p>
      <p className="day">
        <b>{formatPartialDate(claim.date, locale)}</b>
        {weekday === null ? null : <span>{t('weekday', { weekday })}</span>}
      </p>
      {quote === undefined ? null : <QuoteBlock quote={quote} clash />}
    </div>
  );
}

function Week({ dates }: { dates: string[] }) {
  const locale = useLocale();
  const week = weekOf(dates);
  if (week.length === 0) return null;
  const shortDay = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  return (
    <ol className="week" aria-hidden="true">
      {week.map((day) => (
        <li key={day} className={day === dates[0] ? 'a' : dates.includes(day) ? 'b' : undefined}>
          <span>{shortDay.format(new Date(`${day}T00:00:00Z`))}</span>
          <b>{formatPartialDate(day, locale, { short: true }).replace(/\s\d{4}$/, '')}</b>
        </li>
      ))}
    </ol>
  );
}
