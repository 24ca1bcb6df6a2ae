import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { localePath } from '@/lib/i18n/locales';

/** What happened to an address that leads nowhere, and where to go on. */
export function NotFoundView() {
  const t = useTranslations('notFound');
  const locale = useLocale();
  return (
    <div className="page">
      <header className="top one">
        <div>
          <h1>{t('title')}</h1>
          <p className="deck">{t('deck')}</p>
        </div>
      </header>
      <div className="row wrap">
        <Link className="btn primary" href={localePath(locale, '/?q=')} prefetch={false}>
          {t('search')}
        </Link>
        <Link className="btn" href={localePath(locale, '/events')} prefetch={false}>
          {t('events')}
        </Link>
        <Link className="btn" href={localePath(locale, '/people')} prefetch={false}>
          {t('people')}
        </Link>
      </div>
    </div>
  );
}
