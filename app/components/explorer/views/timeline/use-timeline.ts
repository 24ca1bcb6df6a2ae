import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { GraphNode, GraphResponse } from '@/lib/contracts/api';
import { formatPartialDate } from '@/lib/i18n';
import { buildScene } from '../../scene/build-scene';
import { pickName, shortenName, splitGraphemes } from '../../scene/names';
import { narrowScene } from '../../scene/narrow-scene';
import { useSceneView } from '../../sheet/use-scene-view';
import { useExplorer } from '../../state/explorer-context';
import { describeGathering, describePlace } from '../../text/sheet-texts-for';
import { buildTimeline, type Timeline, type TimelineTexts } from './build-timeline';

/** The selection, with its nodes by key, as a timeline; null until it is there. */
export function useTimeline(graph: GraphResponse | undefined, nodes: ReadonlyMap<string, GraphNode>): Timeline | null {
  const { address } = useExplorer();
  const view = useSceneView();
  const texts = useTimelineTexts();
  return useMemo(() => {
    if (!graph) return null;
    const { meetings, gatherings } = narrowScene(buildScene(graph, view), { ...view, fold: [] });
    return buildTimeline({ meetings, gatherings, nodes, lanes: address.lanes, texts });
  }, [graph, nodes, view, address.lanes, texts]);
}

/** A little more than letters need, so that neighbours never touch. */
const LETTER = { latin: 6.9, cyrillic: 7.8, indic: 9.2 };

function useTimelineTexts(): TimelineTexts {
  const { address } = useExplorer();
  const locale = useLocale();
  const labels = address.labels ?? locale;
  const t = useTranslations('views.timeline');
  return useMemo(() => {
    const letter = (text: string) => {
      if (/[\p{Script=Devanagari}\p{Script=Bengali}]/u.test(text)) return LETTER.indic;
      return /\p{Script=Cyrillic}/u.test(text) ? LETTER.cyrillic : LETTER.latin;
    };
    return {
      name: (node) => shortenName(pickName(node.name, labels), node.country),
      lang: ({ name }) => {
        const own = name[labels] === undefined ? 'en' : labels;
        return own === locale ? undefined : own;
      },
      width: (text) => splitGraphemes(text).length * letter(text),
      title: ({ kind, gathering, month }) => {
        if (gathering)
          return { title: describeGathering(gathering, locale), subtitle: describePlace(gathering, locale) };
        if (kind === 'planned') return { title: '', subtitle: t('plannedForLater') };
        return { title: '', subtitle: month ? formatPartialDate(month, locale, { short: true }) : t('noDate') };
      },
    };
  }, [labels, locale, t]);
}
