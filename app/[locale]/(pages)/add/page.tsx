import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { AddArticles } from '@/app/components/add/add-articles';
import { PageLinks } from '@/app/components/pages/page-links';
import { requireLocale } from '@/app/components/pages/require-locale';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = requireLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'add' });
  return { title: t('title'), description: t('deck') };
}

export default async function AddPage({ params }: Props) {
  const locale = requireLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'add' });
  const { add, reasons, requests, warnings } = await getMessages({ locale });
  return (
    <div className="page">
      <PageLinks path="/add" locale={locale} />
      <header className="top one">
        <div>
          <h1>{t('title')}</h1>
          <p className="deck">{t('deck')}</p>
        </div>
      </header>
      <noscript>
        <p>{t('noScript')}</p>
      </noscript>
      <NextIntlClientProvider locale={locale} messages={{ add, reasons, requests, warnings }}>
        <AddArticles />
      </NextIntlClientProvider>
    </div>
  );
}
