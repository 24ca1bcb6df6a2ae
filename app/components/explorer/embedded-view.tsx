import { ExternalLink } from 'lucide-react';
import { useSearchParams } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import type { GraphResponse } from '@/lib/contracts/api';
import { localePath } from '@/lib/i18n';
import { GraphMap } from './sheet/graph-map';
import { SheetNotice } from './sheet/sheet-notice';
import { ExplorerContext } from './state/explorer-context';
import { useExplorerState } from './state/use-explorer-state';

/** The graph without bars, and the way to the same view in the explorer. */
export function EmbeddedView({ initial }: { initial: GraphResponse | null }) {
  const t = useTranslations('views.embed');
  const locale = useLocale();
  const { state, query } = useExplorerState(initial);
  const search = useSearchParams().toString();
  const home = localePath(locale, '/');
  return (
    <ExplorerContext value={state}>
      <main id="main" className="embedded">
        <GraphMap
          notice={
            <SheetNotice error={query.error} isFetching={query.isFetching} onRetry={() => void query.refetch()} />
          }
        />
        <a className="btn" href={search ? `${home}?${search}` : home} target="_blank" rel="noopener">
          <ExternalLink className="icon s" aria-hidden />
          {t('openExplorer')}
        </a>
      </main>
    </ExplorerContext>
  );
}
