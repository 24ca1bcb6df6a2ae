import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { z } from 'zod';
import { ingestReportSchema } from '@/lib/contracts/api';
import { localePath } from '@/lib/i18n';
import { useExplorer } from '../state/explorer-context';
import { fetchJson, ServerError } from '../state/fetch-json';
import { CLEARED_FILTERS, hasFilters } from '../state/filters';

interface SheetNoticeProps {
  error: Error | null;
  isFetching: boolean;
  onRetry: () => void;
}

/** What stands on a sheet without meetings: that it is on its way, failed, was filtered away, or that there is none yet. */
export function SheetNotice({ error, isFetching, onRetry }: SheetNoticeProps) {
  const { address, graph } = useExplorer();
  if (error && !graph) return <ErrorNotice error={error} onRetry={onRetry} />;
  if (!graph) return isFetching ? <Waiting /> : null;
  return hasFilters(address) ? <NoMatch /> : <EmptyGraph />;
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
  const t = useTranslations('explorer');
  const isOffline = error instanceof ServerError && error.status === 0;
  return (
    <div className="notice" role="alert">
      <p className="error">{isOffline ? t('offline') : t('failed', { message: error.message })}</p>
      <button type="button" className="btn primary" onClick={onRetry}>
        {t('tryAgain')}
      </button>
    </div>
  );
}

function NoMatch() {
  const t = useTranslations('explorer');
  const { address, setAddress, graph } = useExplorer();
  const planned = graph?.facets.status.find(({ value }) => value === 'planned')?.count ?? 0;
  const canInclude = address.status.length > 0 && !address.status.includes('planned') && planned > 0;
  return (
    <div className="notice" role="status">
      <p>{canInclude ? t('noMatchPlanned') : t('noMatch')}</p>
      <div className="row">
        {canInclude ? (
          <button
            type="button"
            className="btn primary"
            onClick={() => void setAddress({ status: [...address.status, 'planned'] })}
          >
            {t('includePlanned')}
          </button>
        ) : null}
        <button type="button" className="btn" onClick={() => void setAddress(CLEARED_FILTERS)}>
          {t('clearFilters')}
        </button>
      </div>
    </div>
  );
}

function EmptyGraph() {
  const t = useTranslations('explorer');
  const locale = useLocale();
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
          {t('failed', { message: sample.error.message })}
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
