import { useLocale, useTranslations } from 'next-intl';
import { localePath } from '@/lib/i18n';
import { PlainOutline } from './plain-outline';
import type { AskedPicture } from './read-pictures';

interface NoScriptProps {
  asked: AskedPicture;
  /** In a frame of another page: the links leave it. */
  isFramed?: boolean;
}

/** In place of the explorer where scripts are off: the outline of what the address asks for, and the pages that tell the same. */
export function NoScript({ asked, isFramed = false }: NoScriptProps) {
  const t = useTranslations('shell');
  const locale = useLocale();
  const out = isFramed ? { target: '_blank', rel: 'noopener' } : {};
  // Plain links: what has no scripts needs none, and those who have scripts load these words in vain.
  const link = (path: string) => ({ href: localePath(locale, path), ...out });
  return (
    <noscript>
      <main className="page">
        <h1>{t('tagline')}</h1>
        <p className="deck">{t('noScript')}</p>
        <p className="row wrap actions">
          <a className="btn" {...link('/events')}>
            {t('events')}
          </a>
          <a className="btn" {...link('/people')}>
            {t('people')}
          </a>
        </p>
        <PlainOutline asked={asked} link={link} />
      </main>
    </noscript>
  );
}
