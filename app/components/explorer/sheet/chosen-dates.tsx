import { X } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { formatPartialDate } from '@/lib/i18n';
import { useExplorer } from '../state/explorer-context';

/** The first and the last day that are chosen, on a button that takes them all again. */
export function ChosenDates({ className }: { className: string }) {
  const t = useTranslations('explorer');
  const locale = useLocale();
  const { address, setAddress } = useExplorer();
  const [from, to] = [address.from, address.to].map((date) => (date ? formatPartialDate(date, locale) : '…'));
  return (
    <button type="button" className={className} onClick={() => setAddress({ from: null, to: null })}>
      {t('chosenDays', { from: from ?? '', to: to ?? '' })}
      <X className="icon s" aria-label={t('allDates')} />
    </button>
  );
}
