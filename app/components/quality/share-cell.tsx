import { useLocale, useTranslations } from 'next-intl';
import { formatShare } from '@/lib/i18n/format-number';

/** A share as per cent; empty, with a word for screen readers, where there was nothing to find. */
export function ShareCell({ value, strong = false }: { value: number | null; strong?: boolean }) {
  const t = useTranslations('quality');
  const locale = useLocale();
  if (value === null) {
    return (
      <td>
        <span className="sr">{t('none')}</span>
      </td>
    );
  }
  return <td className={strong ? 'main' : undefined}>{formatShare(value, locale, { inColumn: true })}</td>;
}
