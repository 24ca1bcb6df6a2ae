import { useTranslations } from 'next-intl';
import { useExplorer } from '../state/explorer-context';
import { yearsOffered } from './years-shown';

/** First and last year to show, from the years that the graph has; what an address chooses beyond them stands there, too. */
export function YearRange() {
  const t = useTranslations('explorer');
  const { address, setAddress, graph } = useExplorer();
  const years = yearsOffered(graph?.facets.year ?? [], address);
  const from = address.from?.slice(0, 4) ?? '';
  const to = address.to?.slice(0, 4) ?? '';
  const options = (isPossible: (year: number) => boolean) =>
    years.map((year) => (
      <option key={year} value={year} disabled={!isPossible(year)}>
        {year}
      </option>
    ));
  return (
    <div className="years">
      <select
        aria-label={t('from')}
        value={from}
        onChange={(event) => setAddress({ from: event.target.value || null })}
      >
        <option value="">{t('anyYear')}</option>
        {options((year) => !to || year <= Number(to))}
      </select>
      <span aria-hidden="true">–</span>
      <select aria-label={t('to')} value={to} onChange={(event) => setAddress({ to: event.target.value || null })}>
        <option value="">{t('anyYear')}</option>
        {options((year) => !from || year >= Number(from))}
      </select>
    </div>
  );
}
