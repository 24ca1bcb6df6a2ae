import { Share2 } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { localePath } from '@/lib/i18n/locales';
import { absoluteUrl } from '../pages/absolute-url';
import { HandOn } from './hand-on';

/** Hands the page on. `path` is without language. */
export function ShareButton({ path, title }: { path: string; title: string }) {
  const t = useTranslations();
  const locale = useLocale();
  const words = { done: t('explorer.copied'), failed: t.raw('views.export.notCopied') };
  return (
    <HandOn as="share" address={absoluteUrl(localePath(locale, path))} title={title} words={words} className="btn">
      <Share2 className="icon s" aria-hidden="true" />
      {t('cite.share')}
    </HandOn>
  );
}
