import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useExplorer } from '../state/explorer-context';
import { ServerError } from '../state/fetch-json';
import { type Detail, useDetail } from '../state/queries';
import { useProblemText } from '../text/use-problem-text';
import { CountryBody } from './country-body';
import { GatheringBody } from './gathering-body';
import { Grip, useDetent } from './grip';
import { MeetingBody } from './meeting-body';
import { OrganizationBody } from './organization-body';
import { isPanelAwaited } from './panel-focus';
import { PanelHeader } from './panel-header';
import { PersonBody } from './person-body';

/** What is known of the selected node. Escape closes it; the focus goes back to the canvas. */
export function Panel({ nodeKey }: { nodeKey: string }) {
  const t = useTranslations('explorer');
  const { select } = useExplorer();
  const detail = useDetail(nodeKey);
  const panel = useRef<HTMLElement>(null);
  const [detent, setDetent] = useDetent();
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      select(null);
      document.querySelector<HTMLElement>('.map .canvas')?.focus();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [select]);
  useEffect(() => {
    if (isPanelAwaited()) panel.current?.focus({ preventScroll: true });
  }, []);
  return (
    <aside
      className="panel"
      ref={panel}
      tabIndex={-1}
      data-detent={detent}
      aria-label={t('details')}
      aria-busy={detail.isPending}
    >
      <Grip detent={detent} onChange={setDetent} />
      <PanelHeader
        nodeKey={nodeKey}
        detail={detail.data}
        isMissing={isGone(detail.error)}
        onClose={() => select(null)}
      />
      <div className="body">
        {detail.data ? <Body detail={detail.data} /> : null}
        {detail.isPending ? (
          <p className="wait soft" role="status">
            {t('working')}
          </p>
        ) : null}
        {detail.error ? <Failure error={detail.error} onRetry={() => void detail.refetch()} /> : null}
      </div>
    </aside>
  );
}

function Body({ detail }: { detail: Detail }) {
  if ('type' in detail) {
    return detail.type === 'meeting' ? <MeetingBody meeting={detail} /> : <GatheringBody gathering={detail} />;
  }
  if (detail.kind === 'person') return <PersonBody key={detail.id} person={detail} />;
  return detail.kind === 'country' ? <CountryBody country={detail} /> : <OrganizationBody organization={detail} />;
}

const isGone = (error: Error | null) => error instanceof ServerError && (error.status === 404 || error.status === 410);

function Failure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useTranslations('explorer');
  const problem = useProblemText();
  return (
    <div className="fail" role="alert">
      <p>{problem(error)}</p>
      {isGone(error) ? null : (
        <button type="button" className="btn" onClick={onRetry}>
          {t('tryAgain')}
        </button>
      )}
    </div>
  );
}
