import { LOCALES, type Locale, localePath } from '@/lib/i18n/locales';
import { absoluteUrl } from './absolute-url';

/** Canonical address and the same page in the other languages, hoisted into the head by React. `path` is without language. */
export function PageLinks({ path, locale }: { path: string; locale: Locale }) {
  return (
    <>
      <link rel="canonical" href={absoluteUrl(localePath(locale, path))} />
      {LOCALES.map((other) => (
        <link key={other} rel="alternate" hrefLang={other} href={absoluteUrl(localePath(other, path))} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={absoluteUrl(path)} />
    </>
  );
}
