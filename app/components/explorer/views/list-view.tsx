import { useTranslations } from 'next-intl';
import { Outline } from '../outline/outline';
import { LeftOut } from '../sheet/left-out';
import { useExplorer } from '../state/explorer-context';
import type { ViewProps } from './view-list';

/** The graph as a list alone. */
export function ListView({ notice }: ViewProps) {
  const t = useTranslations('explorer');
  const { graph } = useExplorer();
  return (
    <div className="map list-view" id="outline" tabIndex={-1}>
      <h1 className="sr">{t('title')}</h1>
      {graph ? <LeftOut isAbove /> : null}
      {graph && graph.nodes.length > 0 ? <Outline isFull /> : notice}
    </div>
  );
}
