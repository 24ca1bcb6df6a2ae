import { useTranslations } from 'next-intl';
import { useExplorer } from '../state/explorer-context';
import { NearestSteps } from './nearest-steps';

/** No meeting fits: the steps that bring the most back, and the way to start anew. */
export function NoMatch() {
  const t = useTranslations('filters');
  const { graph } = useExplorer();
  const nearest = graph?.nearest ?? [];
  const [best] = nearest;
  return (
    <div className="notice" role="status">
      <p>
        {t('noMatch')} {best ? t(best.and ? 'nearestTwo' : `nearest.${best.step}`, { count: best.count }) : null}
      </p>
      <NearestSteps nearest={nearest} />
    </div>
  );
}
