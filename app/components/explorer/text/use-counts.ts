import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { buildScene } from '../scene/build-scene';
import { narrowScene } from '../scene/narrow-scene';
import { useSceneView } from '../sheet/use-scene-view';
import { useExplorer } from '../state/explorer-context';
import { hasFilters } from '../state/filters';

/**
 * What is on the sheet in numbers: all that is sure enough to be drawn, or how much of it fits the filters; then what was added by
 * hand, and what is left where something is hidden or out of focus. Empty without an answer.
 */
export function useCounts(): string {
  const t = useTranslations('explorer');
  const { address, graph, steps } = useExplorer();
  const left = useLeft();
  if (!graph) return '';
  const { counts, meetings } = graph;
  const added = Object.keys(steps).filter((key) => key.startsWith('meeting:')).length;
  const isFiltered = hasFilters(address);
  const parts = [
    isFiltered ? t('fitCounts', { fit: meetings.total, all: counts.meetings }) : null,
    isFiltered || left ? null : t('counts', { ...counts, meetings: meetings.total }),
    added > 0 && !left ? t('addedCounts', { count: added }) : null,
    left ? t('drawnCounts', left) : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** What is drawn, islands counted as open; null while nothing is hidden, switched off or out of focus. */
function useLeft() {
  const { address, graph } = useExplorer();
  const view = useSceneView();
  const isPart = address.focus !== null || address.hide.length > 0 || address.off.length > 0;
  return useMemo(() => {
    if (!graph || !isPart) return null;
    const { persons, meetings, gatherings } = narrowScene(buildScene(graph, view), { ...view, fold: [] });
    return { people: persons.length, meetings: meetings.length, gatherings: gatherings.length };
  }, [graph, view, isPart]);
}
