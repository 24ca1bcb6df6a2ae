import { useLocale, useTranslations } from 'next-intl';
import { formatPart } from '@/lib/i18n/format-number';
import { useExplorer } from '../state/explorer-context';
import { useCounts } from '../text/use-counts';
import { useDoubtful } from '../text/use-doubtful';
import { useSheetTitle } from '../text/use-sheet-title';

/** Title with the years shown, counts (of what fits, while there are filters) and, when not everything fits the answer, the notice that it was cut. */
export function Cartouche() {
  const t = useTranslations('explorer');
  const locale = useLocale();
  const { graph } = useExplorer();
  const counts = useCounts();
  const title = useSheetTitle();
  const doubtful = useDoubtful();
  if (!graph || graph.counts.meetings + graph.counts.gatherings === 0) return <h1 className="sr">{t('title')}</h1>;
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
