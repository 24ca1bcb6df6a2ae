import Link from 'next/link';
import { useLocale } from 'next-intl';
import { countryName } from '@/lib/i18n/country-name';
import { localePath } from '@/lib/i18n/locales';
import { CountryCode } from './country-code';

/** Countries side by side, each with its open code: none of them has a report here. */
export function CountryList({ countries }: { countries: readonly string[] }) {
  const locale = useLocale();
  return (
    <ul className="countries open">
      {countries.map((country) => (
        <li key={country}>
          <Link className="plain row" href={localePath(locale, `/countries/${country}`)} prefetch={false}>
            <CountryCode of={{ country, organization: null }} size="mini" />
            {countryName(country, locale)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
