'use client';
import { usePathname } from 'next/navigation';
import { ERROR_WORDS } from '@/lib/i18n/error-words';
import { DEFAULT_LOCALE, isLocale, localePath } from '@/lib/i18n/locales';

/** Stands in for a page that failed. */
export default function PageError({ reset }: { error: Error; reset: () => void }) {
  const first = usePathname().split('/')[1] ?? '';
  const locale = isLocale(first) ? first : DEFAULT_LOCALE;
  const words = ERROR_WORDS[locale];
  return (
    <div className="page">
      <header className="top one">
        <div>
          <h1>{words.title}</h1>
          <p className="deck">{words.deck}</p>
        </div>
      </header>
      <div className="row wrap">
        <button type="button" className="btn primary" onClick={reset}>
          {words.retry}
        </button>
        <a className="btn" href={localePath(locale, '/')}>
          {words.graph}
        </a>
      </div>
    </div>
  );
}
