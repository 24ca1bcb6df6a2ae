import { useTranslations } from 'next-intl';
import { ServerError } from '@/app/components/explorer/state/fetch-json';
import type { Finds } from './use-finds';

interface PaletteNoteProps {
  text: string;
  exact: boolean;
  finds: Finds;
  /** Whether something else than a name is offered. */
  hasActions: boolean;
  onInclude: () => void;
}

/** How much was found, for those who hear it; what to do when nothing was, for everybody. */
export function PaletteNote({ text, exact, finds, hasActions, onInclude }: PaletteNoteProps) {
  const t = useTranslations('palette');
  const count = finds.hits.length + finds.articles.length + finds.cities.length + (finds.pair ? 1 : 0);
  const isSettled = text !== '' && finds.isFresh;
  if (finds.error) {
    const isOffline = finds.error instanceof ServerError && finds.error.status === 0;
    return (
      <div className="palette-note" role="alert">
        <p className="error">{t(isOffline ? 'offline' : 'failed')}</p>
        <button type="button" className="btn" onClick={finds.retry}>
          {t('tryAgain')}
        </button>
      </div>
    );
  }
  return (
    <>
      {isSettled && count === 0 && !hasActions ? (
        <div className="palette-note">
          <p>{t(exact ? 'noneExact' : 'none', { query: text })}</p>
          {exact ? (
            <button type="button" className="btn" onClick={onInclude}>
              {t('anyScript')}
            </button>
          ) : null}
        </div>
      ) : null}
      <p className="sr" role="status">
        {isSettled ? t('found', { count }) : ''}
      </p>
    </>
  );
}
