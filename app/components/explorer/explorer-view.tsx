import { useTranslations } from 'next-intl';
import { useCallback, useMemo, useState } from 'react';
import type { GraphResponse } from '@/lib/contracts/api';
import { Facets } from './filters/facets';
import { Panel } from './panel/panel';
import { PathPanel } from './path/path-panel';
import { Sheet } from './sheet/sheet';
import { useAddress } from './state/address';
import { ExplorerContext, useExplorer } from './state/explorer-context';
import { useGraph } from './state/queries';
import { useGraphSteps } from './state/use-graph-steps';

/** Filters, sheet and panel around one shared state, which lives in the address. */
export function ExplorerView({ initial }: { initial: GraphResponse | null }) {
  const t = useTranslations('explorer');
  const [address, setAddress] = useAddress();
  const [isFiltering, setFiltering] = useState(false);
  const query = useGraph(address, initial);
  const nodes = useMemo(() => new Map(query.data?.nodes.map((node) => [node.key, node])), [query.data]);
  const select = useCallback((key: string | null) => void setAddress({ select: key }), [setAddress]);
  const graphSteps = useGraphSteps(setAddress);
  const { toggleExpand } = graphSteps;
  const { data: graph, settled, steps, growth, path } = query;
  const state = useMemo(
    () => ({
      address,
      setAddress,
      graph,
      settled,
      nodes,
      steps,
      growth,
      path,
      select,
      toggleExpand,
      graphSteps,
    }),
    [address, setAddress, graph, settled, nodes, steps, growth, path, select, toggleExpand, graphSteps],
  );
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
