import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { CountryCode } from '@/app/components/entities/country-code';
import type { CountryDetail } from '@/lib/contracts/api';
import { countryName } from '@/lib/i18n/country-name';
import { localePath } from '@/lib/i18n/locales';
import { RailBox } from '../pages/section';

/** Countries whose people met those of this one most, as bars over the largest number. */
export function Partners({ partners }: { partners: CountryDetail['partners'] }) {
  const t = useTranslations('country');
  const facts = useTranslations('facts');
  const locale = useLocale();
  const most = Math.max(1, ...partners.map((row) => row.meetings));
  return (
    <RailBox title={t('partners')} isEmpty={partners.length === 0}>
      <ul className="barlist">
        {partners.map(({ country, meetings }) => (
          <li key={country}>
            <CountryCode of={{ country, organization: null }} size="mini" square />
            <Link className="plain label" href={localePath(locale, `/countries/${country}`)} prefetch={false}>
              {countryName(country, locale)}
            </Link>
            <span className="track" aria-hidden="true">
              <i style={{ width: `${(100 * meetings) / most}%` }} />
            </span>
            <b className="num">
              <span aria-hidden="true">{meetings}</span>
              <span className="sr">{facts('meetings', { count: meetings })}</span>
            </b>
          </li>
        ))}
      </ul>
    </RailBox>
  );
}
