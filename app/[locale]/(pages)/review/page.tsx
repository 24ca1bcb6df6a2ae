import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { PageLinks } from '@/app/components/pages/page-links';
import { requireLocale } from '@/app/components/pages/require-locale';
import { ReviewDesk } from '@/app/components/review/review-desk';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = requireLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'review' });
  return { title: t('title'), description: t('deck'), robots: { index: false } };
}

export default async function ReviewPage({ params }: Props) {
  const locale = requireLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'review' });
  const { facts, joinedSpellings, languages, reasons, requests, review } = await getMessages({ locale });
  return (
    <div className="page">
      <PageLinks path="/review" locale={locale} />
      <header className="top one">
        <div>
          <h1>{t('title')}</h1>
          <p className="deck">{t('deck')}</p>
        </div>
      </header>
      <noscript>
        <p>{t('noScript')}</p>
      </noscript>
      <NextIntlClientProvider
        locale={locale}
        messages={{ facts, joinedSpellings, languages, reasons, requests, review }}
      >
        <ReviewDesk />
      </NextIntlClientProvider>
    </div>
  );
}
