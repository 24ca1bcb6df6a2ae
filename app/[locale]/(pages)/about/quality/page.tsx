import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageLinks } from '@/app/components/pages/page-links';
import { QualityView } from '@/app/components/pages/quality-view';
import { requireLocale } from '@/app/components/pages/require-locale';
import { getQuality } from '@/lib/data';

interface Props {
  params: Promise<{ locale: string }>;
}

export const dynamic = 'force-static';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = requireLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'quality' });
  return { title: t('title'), description: t('deck') };
}

export default async function QualityPage({ params }: Props) {
  const locale = requireLocale((await params).locale);
  return (
    <>
      <PageLinks path="/about/quality" locale={locale} />
      <QualityView quality={getQuality()} />
    </>
  );
}
