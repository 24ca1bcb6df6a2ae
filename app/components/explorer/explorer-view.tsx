import { useTranslations } from 'next-intl';
import { useCallback, useMemo, useState } from 'react';
import type { GraphResponse } from '@/lib/contracts/api';
import { Facets } from './filters/facets';
import { Panel } from './panel/panel';
import { Sheet } from './sheet/sheet';
import { useAddress } from './state/address';
import { ExplorerContext } from './state/explorer-context';
import { useGraph } from './state/queries';

/** Filters, sheet and panel around one shared state, which lives in the address. */
export function ExplorerView({ initial }: { initial: GraphResponse | null }) {
  const t = useTranslations('explorer');
  const [address, setAddress] = useAddress();
  const [isFiltering, setFiltering] = useState(false);
  const query = useGraph(address, initial);
  const nodes = useMemo(() => new Map(query.data?.nodes.map((node) => [node.key, node])), [query.data]);
  const select = useCallback((key: string | null) => void setAddress({ select: key }), [setAddress]);
  const toggleExpand = useCallback(
    (key: string) =>
      void setAddress(({ expand }) => ({
        expand: expand.includes(key) ? expand.filter((other) => other !== key) : [...expand, key],
      })),
    [setAddress],
  );
  const state = useMemo(
    () => ({ address, setAddress, graph: query.data, settled: query.settled, nodes, select, toggleExpand }),
    [address, setAddress, query.data, query.settled, nodes, select, toggleExpand],
  );
  return (
    <ExplorerContext value={state}>
      <main id="main" className={address.select ? 'explorer with-panel' : 'explorer'}>
        <a className="skip" href="#outline">
          {t('skipToOutline')}
        </a>
        <Facets isOpen={isFiltering} onClose={() => setFiltering(false)} />
        <Sheet query={query} onOpenFilters={() => setFiltering(true)} />
        {address.select ? <Panel key={address.select} nodeKey={address.select} /> : null}
      </main>
    </ExplorerContext>
  );
}
