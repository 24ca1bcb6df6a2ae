import { useLocale, useTranslations } from 'next-intl';
import { formatPart } from '@/lib/i18n/format-number';
import { useExplorer } from '../state/explorer-context';
import { useCounts } from '../text/use-counts';
import { useSheetTitle } from '../text/use-sheet-title';

/** Title with the years shown, counts (of what fits, while there are filters) and, when not everything fits the answer, the notice that it was cut. */
export function Cartouche() {
  const t = useTranslations('explorer');
  const locale = useLocale();
  const { address, graph } = useExplorer();
  const counts = useCounts();
  const title = useSheetTitle();
  if (!graph || graph.counts.meetings + graph.counts.gatherings === 0) return <h1 className="sr">{t('title')}</h1>;
  const doubtful = countLeftOut(graph.facets.confidence, address.confidence);
  return (
    <div className="cartouche">
      <h1>{title}</h1>
      <span className="counts">
        {counts}
        {doubtful > 0 ? ` · ${t('doubtfulLeftOut', { count: doubtful })}` : null}
      </span>
      {graph.cut ? <span className="cut">{t('cut', formatPart(graph.meetings, locale))}</span> : null}
    </div>
  );
}

/** Meetings that fit the other filters and are less sure than is drawn. A level counts what reaches it. */
function countLeftOut(levels: { value: string; count: number }[], drawn: number): number {
  const reach = (level: number) => levels.find(({ value }) => Number(value) === level)?.count ?? null;
  const [all, shown] = [reach(0), reach(drawn)];
  return all === null || shown === null ? 0 : all - shown;
}
