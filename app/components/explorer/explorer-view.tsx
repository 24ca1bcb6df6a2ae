import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { GraphResponse } from '@/lib/contracts/api';
import { DayPanel } from './day/day-panel';
import { Facets } from './filters/facets';
import { PairPanel } from './panel/pair-panel';
import { Panel } from './panel/panel';
import { PathPanel } from './path/path-panel';
import { Sheet } from './sheet/sheet';
import type { Address } from './state/address';
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
      <main id="main" className={hasSide(address) ? 'explorer with-panel' : 'explorer'}>
        <a className="skip" href="#outline">
          {t('skipToOutline')}
        </a>
        <Facets isOpen={isFiltering} onClose={() => setFiltering(false)} />
        <div className="behind" inert={isFiltering}>
          <Sheet query={query} onOpenFilters={() => setFiltering(true)} />
          <Side />
        </div>
      </main>
    </ExplorerContext>
  );
}

/** The matrix and the map tell of a pair themselves. */
const pairOf = ({ pair, view }: Address) => (view === 'graph' ? pair : null);

const hasSide = (address: Address) =>
  [address.select, address.day, address.path, pairOf(address)].some((one) => one !== null);

/** What is known of the selection; without one, of the two whose line was chosen, of the day, or the chains between two people. */
function Side() {
  const { address } = useExplorer();
  if (address.select) return <Panel key={address.select} nodeKey={address.select} />;
  const pair = pairOf(address);
  if (pair) return <PairPanel key={pair.join()} pair={pair} />;
  if (address.day) return <DayPanel day={address.day} />;
  return address.path ? <PathPanel /> : null;
}
