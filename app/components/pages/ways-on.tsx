import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { localePath } from '@/lib/i18n/locales';

/** Where to go on from a page that has nothing to show: a search, with or without scripts, and the ways in. */
export function WaysOn({ words }: { words: string }) {
  const t = useTranslations('notFound');
  const locale = useLocale();
  return (
    <>
      <form className="look" action={localePath(locale, '/people')} method="get">
        <label>
          <span>{t('search')}</span>
          <input name="q" type="search" defaultValue={words} autoComplete="off" />
        </label>
        <button type="submit" className="btn primary">
          {t('find')}
        </button>
      </form>
      <nav className="row wrap" aria-label={t('others')}>
        {(['home', 'events', 'people'] as const).map((way) => (
          <Link key={way} className="btn" href={localePath(locale, WAYS[way])} prefetch={false}>
            {t(way)}
          </Link>
        ))}
      </nav>
    </>
  );
}

const WAYS = { home: '/', events: '/events', people: '/people' };
