import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { readConfig } from '@/lib/config';
import { localePath } from '@/lib/i18n/locales';
import { FEED_TYPE } from '../cite/feed-path';
import { TopBar } from './top-bar';

/** Bar, content and the notice on machine-read facts: everything but the explorer stands in it. */
export function PageShell({ children }: { children: ReactNode }) {
  const t = useTranslations('notice');
  const shell = useTranslations('shell');
  const locale = useLocale();
  const { reportUrl } = readConfig();
  return (
    <>
      <TopBar />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot small soft">
        <p>
          {t('text')} {reportUrl === null ? t('how') : <a href={reportUrl}>{t('report')}</a>}
        </p>
        <nav aria-label={t('about')}>
          <Link href={localePath(locale, '/about/quality')} prefetch={false}>
            {t('quality')}
          </Link>
          <Link href={localePath(locale, '/review')} prefetch={false}>
            {shell('review')}
          </Link>
          <a href={localePath(locale, '/feed.xml')} type={FEED_TYPE}>
            Atom
          </a>
        </nav>
      </footer>
    </>
  );
}
