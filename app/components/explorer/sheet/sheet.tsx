import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { GraphResponse } from '@/lib/contracts/api';
import { useExplorer } from '../state/explorer-context';
import { VIEWS } from '../views/view-list';
import { Welcome } from '../welcome/welcome';
import { useUndoKeys } from './graph-tools';
import { Key } from './key';
import { SheetBar } from './sheet-bar';
import { SheetNotice } from './sheet-notice';
import { TimeStrip } from './time-strip';

interface SheetProps {
  query: Pick<UseQueryResult<GraphResponse>, 'error' | 'isFetching' | 'refetch'>;
  onOpenFilters: () => void;
}

/** The middle of the explorer: views, the sheet itself in the chosen one, its key and its dates. */
export function Sheet({ query, onOpenFilters }: SheetProps) {
  const t = useTranslations('explorer');
  const { address } = useExplorer();
  const view = VIEWS.find(({ id }) => id === address.view);
  const [isKeyOpen, setKeyOpen] = useState(false);
  useUndoKeys();
  const notice = <SheetNotice error={query.error} isFetching={query.isFetching} onRetry={() => void query.refetch()} />;
  return (
    <section className="sheet" aria-label={t('sheetLabel')}>
      <SheetBar
        onOpenFilters={onOpenFilters}
        isKeyOpen={view?.hasKey ? isKeyOpen : null}
        onToggleKey={() => setKeyOpen(!isKeyOpen)}
      />
      {view ? <view.View notice={notice} /> : null}
      {view?.id === 'graph' ? <Welcome /> : null}
      {view?.hasKey ? <Key isOpen={isKeyOpen} /> : <span />}
      <TimeStrip />
    </section>
  );
}
