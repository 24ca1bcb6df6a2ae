import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MissingView } from '@/app/components/pages/missing-view';
import { DEFAULT_LOCALE, isLocale } from '@/lib/i18n/locales';

/** Whatever page answers 404, the framework takes its title from here. */
export async function generateMetadata({ params }: { params: Promise<{ locale: string }> }): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale: isLocale(locale) ? locale : DEFAULT_LOCALE, namespace: 'notFound' });
  return { title: t('title.page') };
}

/** For an address whose first part is no language of ours; `proxy.ts` lets none of them come this far. */
export default function NotFound() {
  return <MissingView kind="page" path="/" />;
}
