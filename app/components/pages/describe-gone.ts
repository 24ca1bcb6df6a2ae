import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/locales';

/** Title of a page whose subject was removed (410); no search engine should keep it. Of a 404 the framework asks `[...rest]/not-found.tsx`. */
export async function describeGone(locale: Locale): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'gone' });
  return { title: t('title'), robots: { index: false } };
}
