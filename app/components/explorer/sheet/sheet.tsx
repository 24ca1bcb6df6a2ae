import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { GraphResponse } from '@/lib/contracts/api';
import { Outline } from '../outline/outline';
import { useExplorer } from '../state/explorer-context';
import { GraphMap } from './graph-map';
import { Key } from './key';
import { SheetBar } from './sheet-bar';
import { SheetNotice } from './sheet-notice';
import { TimeStrip } from './time-strip';

interface SheetProps {
  query: Pick<UseQueryResult<GraphResponse>, 'error' | 'isFetching' | 'refetch'>;
  onOpenFilters: () => void;
}

/** The middle of the explorer: views, the sheet itself as graph or list, its key and its dates. */
export function Sheet({ query, onOpenFilters }: SheetProps) {
  const t = useTranslations('explorer');
  const { address, graph } = useExplorer();
  const isList = address.view === 'list';
  const notice = <SheetNotice error={query.error} isFetching={query.isFetching} onRetry={() => void query.refetch()} />;
  return (
    <section className="sheet" aria-label={t('sheetLabel')}>
      <SheetBar onOpenFilters={onOpenFilters} />
      {isList ? (
        <div className="map list-view" id="outline" tabIndex={-1}>
          {graph && graph.nodes.length > 0 ? <Outline isFull /> : notice}
        </div>
      ) : (
        <GraphMap notice={notice} />
      )}
      {isList ? <span /> : <Key />}
      <TimeStrip />
    </section>
  );
}
