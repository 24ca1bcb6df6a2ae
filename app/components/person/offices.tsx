import { useLocale, useTranslations } from 'next-intl';
import { ForeignText } from '@/app/components/entities/foreign-text';
import type { PersonDetail } from '@/lib/contracts/api';
import { officeLine } from '@/lib/i18n/entity-names';
import { formatPartialDate } from '@/lib/i18n/format-date';
import { RailBox } from '../pages/section';

/** Offices with their periods, the latest first. */
export function Offices({ offices }: { offices: PersonDetail['offices'] }) {
  const t = useTranslations('person');
  const locale = useLocale();
  const latestFirst = offices.toSorted((a, b) => (a.from < b.from ? 1 : -1));
  return (
    <RailBox title={t('offices')} isEmpty={offices.length === 0}>
      <dl className="offices">
        {latestFirst.map((office) => (
          <div key={`${office.from}${office.role}${office.country ?? office.organization ?? ''}`}>
            <dt>
              {formatPartialDate(office.from, locale, { short: true })} –{' '}
              {office.to === null ? t('today') : formatPartialDate(office.to, locale, { short: true })}
            </dt>
            <dd>
              <ForeignText text={officeLine({ ...office, title: office.title || null }, locale) ?? ''} />
            </dd>
          </div>
        ))}
      </dl>
    </RailBox>
  );
}
