import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { absoluteUrl } from '@/app/components/pages/absolute-url';
import { CountryView } from '@/app/components/pages/country-view';
import { describeGone } from '@/app/components/pages/describe-gone';
import { MissingEntity } from '@/app/components/pages/missing-entity';
import { PageLinks } from '@/app/components/pages/page-links';
import { requireLocale } from '@/app/components/pages/require-locale';
import { JsonLd } from '@/app/components/shell/json-ld';
import { getCountry } from '@/lib/data';
import { chooseName } from '@/lib/i18n/choose-name';
import { localePath } from '@/lib/i18n/locales';

interface Props {
  params: Promise<{ locale: string; iso2: string }>;
}

export const dynamicParams = true;
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: asked, iso2 } = await params;
  const locale = requireLocale(asked);
  const country = await getCountry(iso2);
  if (!country) return describeGone(locale);
  const t = await getTranslations({ locale, namespace: 'country' });
  const facts = await getTranslations({ locale, namespace: 'facts' });
  const name = chooseName(country.name, locale).text;
  const meetings = facts('meetings', { count: country.meetings.total });
  return { title: name, description: t('description', { name, meetings }) };
}

export default async function CountryPage({ params }: Props) {
  const { locale: asked, iso2 } = await params;
  const locale = requireLocale(asked);
  const country = await getCountry(iso2);
  if (!country) return <MissingEntity kind="country" path={`/countries/${iso2}`} id={iso2} />;
  const path = `/countries/${country.id}`;
  const data = {
    '@type': 'Country',
    name: chooseName(country.name, locale).text,
    identifier: country.id,
    url: absoluteUrl(localePath(locale, path)),
  };
  return (
    <>
      <PageLinks path={path} locale={locale} />
      <JsonLd data={data} />
      <CountryView country={country} />
    </>
  );
}
