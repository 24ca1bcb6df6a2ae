'use client';
import { LOCALE_NAMES, LOCALES, type Locale, localePath } from '@/lib/i18n/locales';
import { useHere } from './use-here';

/** This page in the other languages. Plain links: the language of the document changes, so the page is loaded anew. */
export function LanguageLinks({ locale }: { locale: Locale }) {
  const here = useHere();
  return LOCALES.map((other) => (
    <a
      key={other}
      href={localePath(other, here)}
      hrefLang={other}
      lang={other}
      aria-current={other === locale ? 'true' : undefined}
    >
      {LOCALE_NAMES[other]}
    </a>
  ));
}
