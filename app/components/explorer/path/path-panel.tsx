import { X } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { GatheringCard } from '@/app/components/entities/gathering-card';
import type { PathResponse } from '@/lib/contracts/api';
import { chooseName } from '@/lib/i18n';
import { Grip, useDetent } from '../panel/grip';
import { useExplorer } from '../state/explorer-context';
import { ServerError } from '../state/fetch-json';
import { useProblemText } from '../text/use-problem-text';
import { ChainList } from './chain-list';

/** The shortest chains of meetings between two people, and where both were when they never met. */
export function PathPanel() {
  const t = useTranslations('graph.path');
  const { path, graphSteps } = useExplorer();
  const [detent, setDetent] = useDetent();
  return (
    <aside className="panel path-panel" data-detent={detent} aria-label={t('title')} aria-busy={path.isPending}>
      <Grip detent={detent} onChange={setDetent} />
      <header>
        <div className="row small soft">
          <span>{t('title')}</span>
          <span className="push" />
          <button type="button" className="tool" aria-label={t('leave')} onClick={graphSteps.leavePath}>
            <X className="icon" aria-hidden />
          </button>
        </div>
        {path.data ? <Heading path={path.data} /> : null}
      </header>
      <div className="body">
        {path.data ? <Findings path={path.data} /> : null}
        {path.isPending ? <Working /> : null}
        {path.error ? <Failure error={path.error} onRetry={() => void path.refetch()} /> : null}
      </div>
    </aside>
  );
}

function Heading({ path }: { path: PathResponse }) {
  const t = useTranslations('graph.path');
  const locale = useLocale();
  const [from, to] = [chooseName(path.from.name, locale).text, chooseName(path.to.name, locale).text];
  return <h2>{t('between', { from, to })}</h2>;
}

function Findings({ path }: { path: PathResponse }) {
  const t = useTranslations('graph.path');
  const { chains, cut, together } = path;
  const length = chains[0]?.meetings.length ?? 0;
  const isApart = length !== 1;
  return (
    <>
      {length > 0 ? (
        <p className="wait">{length === 1 ? t('met') : t('length', { count: length })}</p>
      ) : (
        <p className="wait">{cut ? t('stopped', { count: LONGEST }) : t('none')}</p>
      )}
      {chains.length > 0 ? <ChainList path={path} /> : null}
      {cut && length > 0 ? <p className="wait soft">{t('cut')}</p> : null}
      {isApart && together.length > 0 ? (
        <>
          <h3 className="part">{t('neverMet')}</h3>
          <p className="wait">{t('together', { count: together.length })}</p>
          <ul className="rows">
            {together.map((gathering) => (
              <li key={gathering.id}>
                <GatheringCard gathering={gathering} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

/** As many meetings in a row as the server looks for. */
const LONGEST = 8;

function Working() {
  const t = useTranslations('graph');
  return (
    <p className="wait soft" role="status">
      {t('working')}
    </p>
  );
}

function Failure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useTranslations('graph.path');
  const tExplorer = useTranslations('explorer');
  const problem = useProblemText();
  if (error instanceof ServerError && error.status === 404) return <p className="wait">{t('unknown')}</p>;
  return (
    <div className="fail" role="alert">
      <p>{problem(error)}</p>
      <button type="button" className="btn" onClick={onRetry}>
        {tExplorer('tryAgain')}
      </button>
    </div>
  );
}
