import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { GraphResponse } from '@/lib/contracts/api';
import { Facets } from './filters/facets';
import { Panel } from './panel/panel';
import { PathPanel } from './path/path-panel';
import { Sheet } from './sheet/sheet';
import { ExplorerContext, useExplorer } from './state/explorer-context';
import { useExplorerState } from './state/use-explorer-state';

/** Filters, sheet and panel around one shared state, which lives in the address. */
export function ExplorerView({ initial }: { initial: GraphResponse | null }) {
  const t = useTranslations('explorer');
  const [isFiltering, setFiltering] = useState(false);
  const { state, query } = useExplorerState(initial);
  const { address } = state;
  return (
    <ExplorerContext value={state}>
      <main id="main" className={address.select || address.path ? 'explorer with-panel' : 'explorer'}>
        <a className="skip" href="#outline">
          {t('skipToOutline')}
        </a>
        <Facets isOpen={isFiltering} onClose={() => setFiltering(false)} />
        <Sheet query={query} onOpenFilters={() => setFiltering(true)} />
        <Side />
      </main>
    </ExplorerContext>
  );
}

/** What is known of the selection; without one, the chains between two people. */
function Side() {
  const { address } = useExplorer();
  if (address.select) return <Panel key={address.select} nodeKey={address.select} />;
  return address.path ? <PathPanel /> : null;
}
