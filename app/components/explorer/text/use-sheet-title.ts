import { useTranslations } from 'next-intl';
import { yearsShown } from '../filters/years-shown';
import { useExplorer } from '../state/explorer-context';

/** "Who met whom" with the years of what is shown. */
export function useSheetTitle(): string {
  const t = useTranslations('explorer');
  const { address, graph } = useExplorer();
  const years = yearsShown(graph?.facets.year ?? [], address);
  const [from, to] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined) return t('title');
  return from === to ? t('titleYear', { year: from }) : t('titleYears', { from, to });
}
