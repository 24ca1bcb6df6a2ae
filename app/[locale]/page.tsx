import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server';
import { FEED_TYPE } from '@/app/components/cite/feed-path';
import { Explorer } from '@/app/components/explorer/explorer';
import { NoScript } from '@/app/components/explorer/no-script/no-script';
import { type AddressQuery, readInitial } from '@/app/components/explorer/no-script/read-pictures';
import { TopBar } from '@/app/components/shell/top-bar';
import { DEFAULT_LOCALE, isLocale, LOCALES, localePath } from '@/lib/i18n/locales';

// Never at build time or from a cache: the picture is that of the graph of this installation, now.
export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<AddressQuery>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale: isLocale(locale) ? locale : DEFAULT_LOCALE, namespace: 'shell' });
  const languages = Object.fromEntries(LOCALES.map((other) => [other, localePath(other, '/')]));
  const canonical = localePath(isLocale(locale) ? locale : DEFAULT_LOCALE, '/');
  const types = {
    [FEED_TYPE]: [{ url: localePath(isLocale(locale) ? locale : DEFAULT_LOCALE, '/feed.xml'), title: 'Sidelines' }],
  };
  return { description: t('description'), alternates: { canonical, languages, types } };
}

/** The explorer. Only here does the browser get messages: the parts that it draws itself. */
export default async function ExplorerPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(isLocale(locale) ? locale : DEFAULT_LOCALE);
  const [initial, query] = await Promise.all([readInitial(), searchParams]);
  const { day, disagreements, explorer, facts, filters, graph, languages, problems, views, welcome } =
    await getMessages();
  return (
    <NextIntlClientProvider
      messages={{ day, disagreements, explorer, facts, filters, graph, languages, problems, views, welcome }}
    >
      <TopBar />
      <NoScript query={query} initial={initial} />
      <Explorer initial={initial} />
    </NextIntlClientProvider>
  );
}
