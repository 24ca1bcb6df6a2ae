import { useTranslations } from 'next-intl';
import { ServerError } from '../state/fetch-json';

/** Why something could not be had, in the reader's words and not in the server's, with what to do. */
export function useProblemText(): (error: Error) => string {
  const t = useTranslations('problems');
  return (error) => {
    const status = error instanceof ServerError ? error.status : null;
    if (status === 0) return t('offline');
    if (status === 404 || status === 410) return t('gone');
    if (status === 401 || status === 403) return t('refused');
    return t(status === 503 ? 'busy' : 'failed');
  };
}
