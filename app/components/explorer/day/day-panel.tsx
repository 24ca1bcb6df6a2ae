import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Grip, useDetent } from '../panel/grip';
import { isPanelAwaited } from '../panel/panel-focus';
import { useExplorer } from '../state/explorer-context';
import { ServerError } from '../state/fetch-json';
import { DayBody } from './day-body';
import { DayChoice } from './day-choice';
import { useDay } from './use-day';

/** Gatherings under way on a day, meetings, and people by city. Escape closes it. */
export function DayPanel({ day }: { day: string }) {
  const t = useTranslations('day');
  const explorer = useTranslations('explorer');
  const { setAddress } = useExplorer();
  const query = useDay(day);
  const panel = useRef<HTMLElement>(null);
  const [detent, setDetent] = useDetent();
  useEffect(() => {
    if (isPanelAwaited()) panel.current?.focus({ preventScroll: true });
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) setAddress({ day: null });
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [setAddress]);
  const isEmpty = query.error instanceof ServerError && query.error.status === 404;
  return (
    <aside className="panel day" ref={panel} tabIndex={-1} data-detent={detent} aria-label={t('title')}>
      <Grip detent={detent} onChange={setDetent} />
      <header>
        <div className="row">
          <h2>{t('title')}</h2>
          <button
            type="button"
            className="tool push"
            aria-label={explorer('close')}
            onClick={() => setAddress({ day: null })}
          >
            <X className="icon" aria-hidden />
          </button>
        </div>
        <DayChoice data={query.data} />
      </header>
      <div className="body" aria-busy={query.isFetching}>
        {query.data ? <DayBody data={query.data} /> : null}
        {query.isPending ? (
          <p className="wait soft" role="status">
            {explorer('working')}
          </p>
        ) : null}
        {query.error ? (
          <div className="fail" role="alert">
            <p>{isEmpty ? t('none') : t('failed')}</p>
            {isEmpty ? null : (
              <button type="button" className="btn" onClick={() => void query.refetch()}>
                {explorer('tryAgain')}
              </button>
            )}
          </div>
        ) : null}
      </div>
    </aside>
  );
}
