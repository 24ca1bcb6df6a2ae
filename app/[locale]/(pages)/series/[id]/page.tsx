import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { absoluteUrl } from '@/app/components/pages/absolute-url';
import { describeGone } from '@/app/components/pages/describe-gone';
import { MissingView } from '@/app/components/pages/missing-view';
import { PageLinks } from '@/app/components/pages/page-links';
import { requireLocale } from '@/app/components/pages/require-locale';
import { SeriesView } from '@/app/components/pages/series-view';
import { JsonLd } from '@/app/components/shell/json-ld';
import { getSeries } from '@/lib/data';
import { gatheringKindName } from '@/lib/i18n/entity-names';
import { localePath } from '@/lib/i18n/locales';

interface Props {
  params: Promise<{ locale: string; id: string }>;
}

export const dynamicParams = true;
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: asked, id } = await params;
  const locale = requireLocale(asked);
  const series = await getSeries(id);
  if (!series) return describeGone(locale);
  const t = await getTranslations({ locale, namespace: 'series' });
  const name = gatheringKindName(series, locale);
  return { title: name, description: t('description', { name }) };
}

export default async function SeriesPage({ params }: Props) {
  const { locale: asked, id } = await params;
  const locale = requireLocale(asked);
  const series = await getSeries(id);
  if (!series) return <MissingView kind="series" path={`/series/${id}`} />;
  const path = `/series/${series.id}`;
  const data = {
    '@type': 'EventSeries',
    name: gatheringKindName(series, locale),
    url: absoluteUrl(localePath(locale, path)),
  };
  return (
    <>
      <PageLinks path={path} locale={locale} />
      <JsonLd data={data} />
      <SeriesView series={series} />
    </>
  );
}
