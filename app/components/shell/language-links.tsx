'use client';
import { useSearchParams } from 'next/navigation';
import { Suspense } from 'react';
import { LOCALE_NAMES, LOCALES, type Locale, localePath } from '@/lib/i18n/locales';
import { useHere } from './use-here';

/**
 * This page in the other languages, with all that its address holds. Plain links: the language of the document changes, so the page is
 * loaded anew.
 */
export function LanguageLinks({ locale }: { locale: Locale }) {
  return (
    // Pages that are kept are drawn without a query.
    <Suspense fallback={<Links locale={locale} query="" />}>
      <LinksWithQuery locale={locale} />
    </Suspense>
  );
}

function LinksWithQuery({ locale }: { locale: Locale }) {
  return <Links locale={locale} query={useSearchParams().toString()} />;
}

function Links({ locale, query }: { locale: Locale; query: string }) {
  const here = useHere();
  return LOCALES.map((other) => (
    <a
      key={other}
      href={`${localePath(other, here)}${query ? `?${query}` : ''}`}
      hrefLang={other}
      lang={other}
      aria-current={other === locale ? 'true' : undefined}
    >
      {LOCALE_NAMES[other]}
    </a>
  ));
}
