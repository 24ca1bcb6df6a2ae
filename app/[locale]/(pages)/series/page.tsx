import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { IndexPage } from '@/app/components/pages/index-page';
import { PageLinks } from '@/app/components/pages/page-links';
import { requireLocale } from '@/app/components/pages/require-locale';
import { SeriesTable } from '@/app/components/pages/series-table';
import { listSeries } from '@/lib/data';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = requireLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'lists.series' });
  return { title: t('title'), description: t('deck') };
}

export default async function AllSeriesPage({ params }: Props) {
  const locale = requireLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'lists.series' });
  const series = await listSeries();
  return (
    <>
      <PageLinks path="/series" locale={locale} />
      <IndexPage title={t('title')} deck={t('deck')} empty={t('empty')} shown={series.length} total={series.length}>
        <SeriesTable series={series} />
      </IndexPage>
    </>
  );
}
