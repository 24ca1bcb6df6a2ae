import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server';
import { EmbeddedGraph } from '@/app/components/explorer/embedded-graph';
import { NoScript } from '@/app/components/explorer/no-script/no-script';
import { type AddressQuery, readInitial } from '@/app/components/explorer/no-script/read-pictures';
import { DEFAULT_LOCALE, isLocale } from '@/lib/i18n/locales';

// As the explorer: the picture is that of the graph of this installation, now.
export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<AddressQuery>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale: isLocale(locale) ? locale : DEFAULT_LOCALE, namespace: 'views.embed' });
  // It is part of somebody else's page; the explorer is what should be found.
  return { title: t('metaTitle'), robots: { index: false } };
}

/** The graph alone, for a frame in another page. The only page that may be framed: see `next.config.ts`. */
export default async function EmbedPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(isLocale(locale) ? locale : DEFAULT_LOCALE);
  const [initial, query] = await Promise.all([readInitial(), searchParams]);
  const { explorer, facts, filters, graph, languages, problems, views } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ explorer, facts, filters, graph, languages, problems, views }}>
      <NoScript query={query} initial={initial} isFramed />
      <EmbeddedGraph initial={initial} />
    </NextIntlClientProvider>
  );
}
