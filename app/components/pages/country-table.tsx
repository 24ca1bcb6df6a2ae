import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { CountryCode } from '@/app/components/entities/country-code';
import { countryName } from '@/lib/i18n/country-name';
import { localePath } from '@/lib/i18n/locales';

/** Countries with the number of meetings at which somebody spoke for them. */
export function CountryTable({ countries }: { countries: readonly { country: string; meetings: number }[] }) {
  const t = useTranslations('facts');
  const locale = useLocale();
  return (
    <ul className="people">
      {countries.map(({ country, meetings }) => (
        <li key={country}>
          <CountryCode of={{ country, organization: null }} square />
          <p>
            <b>
              <Link className="plain" href={localePath(locale, `/countries/${country}`)} prefetch={false}>
                {countryName(country, locale)}
              </Link>
            </b>
          </p>
          <span className="small soft num">{t('meetings', { count: meetings })}</span>
        </li>
      ))}
    </ul>
  );
}
