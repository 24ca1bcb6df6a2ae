import type { ReactNode } from 'react';
import { ErrorNotice, Waiting } from '../sheet/sheet-notice';

interface ViewNoticeProps {
  error: Error | null;
  onRetry: () => void;
  /** What is said when there is nothing to show. */
  empty: ReactNode;
  isEmpty: boolean;
}

/** In place of a view that has nothing to show yet, cannot be read, or is empty. */
export function ViewNotice({ error, onRetry, empty, isEmpty }: ViewNoticeProps) {
  return (
    <div className="map">{isEmpty ? empty : error ? <ErrorNotice error={error} onRetry={onRetry} /> : <Waiting />}</div>
  );
}
