import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { z } from 'zod';
import { ingestReportSchema } from '@/lib/contracts/api';
import { localePath } from '@/lib/i18n';
import { useExplorer } from '../state/explorer-context';
import { fetchJson } from '../state/fetch-json';
import { hasFilters } from '../state/filters';
import { isNarrowed } from '../state/narrow-rows';
import { useNarrowing } from '../state/use-narrowing';
import { useProblemText } from '../text/use-problem-text';
import { TakenOut } from './left-out';
import { NoMatch } from './no-match';

interface SheetNoticeProps {
  error: Error | null;
  isFetching: boolean;
  onRetry: () => void;
}

/** What stands on a sheet without meetings: that it is on its way, failed, was filtered away or taken out, or that there is none yet. */
export function SheetNotice({ error, isFetching, onRetry }: SheetNoticeProps) {
  const { address, graph } = useExplorer();
  const narrowing = useNarrowing();
  if (error && !graph) return <ErrorNotice error={error} onRetry={onRetry} />;
  if (!graph) return isFetching ? <Waiting /> : null;
  if (graph.nodes.length > 0 && isNarrowed(narrowing)) return <NothingLeft />;
  const isEmpty = graph.counts.meetings + graph.counts.gatherings === 0;
  return isEmpty || !(hasFilters(address) || graph.nearest) ? <EmptyGraph /> : <NoMatch />;
}

/** Flat shapes where things will be. */
export function Waiting() {
  const t = useTranslations('explorer');
  return (
    <div className="waiting" role="status" aria-label={t('loading')}>
      <i />
      <i />
      <i />
      <i />
    </div>
  );
}

/** That the answer did not come, and a way to ask again. */
export function ErrorNotice({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useTranslations('problems');
  const problem = useProblemText();
  return (
    <div className="notice" role="alert">
      <p className="error">
        {problem(error)} {t('kept')}
      </p>
      <button type="button" className="btn primary" onClick={onRetry}>
        {t('tryAgain')}
      </button>
    </div>
  );
}

function NothingLeft() {
  const t = useTranslations('graph');
  return (
    <div className="notice" role="status">
      <p>{t('nothingLeft')}</p>
      <ul className="left-out above">
        <TakenOut />
      </ul>
    </div>
  );
}

function EmptyGraph() {
  const t = useTranslations('explorer');
  const locale = useLocale();
  const problem = useProblemText();
  const client = useQueryClient();
  const sample = useMutation({ mutationFn: loadSamples, onSuccess: () => client.invalidateQueries() });
  return (
    <div className="notice">
      <p>{t('empty')}</p>
      <div className="row">
        <a className="btn primary" href={localePath(locale, '/add')}>
          {t('addArticles')}
        </a>
        <button type="button" className="btn" disabled={sample.isPending} onClick={() => sample.mutate()}>
          {sample.isPending ? t('working') : t('openSample')}
        </button>
      </div>
      {sample.error ? (
        <p className="error" role="alert">
          {problem(sample.error)}
        </p>
      ) : null}
    </div>
  );
}

const loadedSchema = z.object({ reports: z.array(ingestReportSchema) });

function loadSamples() {
  const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' };
  return fetchJson('/api/samples', loadedSchema, init);
}
