import { useTranslations } from 'next-intl';
import { useExplorer } from '../state/explorer-context';
import { hasFilters } from '../state/filters';

/** What is on the sheet in numbers: all that there is, or how much of it fits the filters. Empty without an answer. */
export function useCounts(): string {
  const t = useTranslations('explorer');
  const { address, graph } = useExplorer();
  if (!graph) return '';
  const { counts, meetings } = graph;
  return hasFilters(address) ? t('fitCounts', { fit: meetings.total, all: counts.meetings }) : t('counts', counts);
}
