import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { BarList } from '@/app/components/entities/bar-list';
import { CountryCode } from '@/app/components/entities/country-code';
import type { CountryDetail } from '@/lib/contracts/api';
import { countryName } from '@/lib/i18n/country-name';
import { localePath } from '@/lib/i18n/locales';
import { RailBox } from '../pages/section';

/** Countries whose people met those of this one most. */
export function Partners({ partners }: { partners: CountryDetail['partners'] }) {
  const t = useTranslations('country');
  const locale = useLocale();
  const rows = partners.map(({ country, meetings }) => ({
    key: country,
    code: <CountryCode of={{ country, organization: null }} size="mini" square />,
    name: (
      <Link className="plain" href={localePath(locale, `/countries/${country}`)} prefetch={false}>
        {countryName(country, locale)}
      </Link>
    ),
    meetings,
  }));
  return (
    <RailBox title={t('partners')} isEmpty={partners.length === 0}>
      <BarList rows={rows} />
    </RailBox>
  );
}
