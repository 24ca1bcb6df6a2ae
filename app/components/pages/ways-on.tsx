import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { useListLinks } from '@/app/components/shell/use-list-links';
import { localePath } from '@/lib/i18n/locales';

/** Where to go on from a page that has nothing to show: a search, with or without scripts, and the ways in. */
export function WaysOn({ words }: { words: string }) {
  const t = useTranslations('notFound');
  const locale = useLocale();
  const ways = [
    { path: '/', label: t('home') },
    { path: '/events', label: t('events') },
    { path: '/people', label: t('people') },
    ...useListLinks(),
  ];
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
        {ways.map(({ path, label }) => (
          <Link key={path} className="btn" href={localePath(locale, path)} prefetch={false}>
            {label}
          </Link>
        ))}
      </nav>
    </>
  );
}
