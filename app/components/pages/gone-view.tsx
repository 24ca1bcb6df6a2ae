import { useLocale, useTranslations } from 'next-intl';
import type { AddressKind } from '@/lib/data/read-alias';
import { formatPartialDate } from '@/lib/i18n/format-date';
import { WaysOn } from './ways-on';

interface Props {
  kind: AddressKind;
  /** ISO time of the removal, or null when nobody wrote it down. */
  at: string | null;
}

/** What was at an address, when it went, and why. */
export function GoneView({ kind, at }: Props) {
  const t = useTranslations('gone');
  const locale = useLocale();
  const when = at === null ? null : t('when', { day: formatPartialDate(at.slice(0, 10), locale) });
  return (
    <div className="page">
      <header className="top one">
        <div>
          <h1>{t('title')}</h1>
          <p className="deck">{[t(`what.${kind}`), when, t('why')].filter(Boolean).join(' ')}</p>
        </div>
      </header>
      <WaysOn words="" />
    </div>
  );
}
