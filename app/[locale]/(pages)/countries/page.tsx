import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CountryTable } from '@/app/components/pages/country-table';
import { IndexPage } from '@/app/components/pages/index-page';
import { PageLinks } from '@/app/components/pages/page-links';
import { requireLocale } from '@/app/components/pages/require-locale';
import { listCountries } from '@/lib/data';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = requireLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'lists.countries' });
  return { title: t('title'), description: t('deck') };
}

export default async function CountriesPage({ params }: Props) {
  const locale = requireLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'lists.countries' });
  const countries = await listCountries();
  return (
    <>
      <PageLinks path="/countries" locale={locale} />
      <IndexPage
        title={t('title')}
        deck={t('deck')}
        empty={t('empty')}
        shown={countries.length}
        total={countries.length}
      >
        <CountryTable countries={countries} />
      </IndexPage>
    </>
  );
}
