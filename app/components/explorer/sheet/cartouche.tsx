import { useTranslations } from 'next-intl';
import { useExplorer } from '../state/explorer-context';

/** Title, counts and, when not everything fits the answer, the notice that it was cut. */
export function Cartouche() {
  const t = useTranslations('explorer');
  const { graph } = useExplorer();
  if (!graph || graph.counts.meetings + graph.counts.gatherings === 0) return <h1 className="sr">{t('title')}</h1>;
  const years = graph.facets.year.map(({ value }) => value).sort();
  const [from, to] = [years[0], years.at(-1)];
  const title = from && to && from !== to ? t('titleYears', { from, to }) : t('title');
  return (
    <div className="cartouche">
      <h1>{title}</h1>
      <span className="counts">{t('counts', graph.counts)}</span>
      {graph.cut ? <span className="cut">{t('cut', graph.meetings)}</span> : null}
    </div>
  );
}
