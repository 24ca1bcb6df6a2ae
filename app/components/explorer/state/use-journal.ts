import { useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { findTravel, type JournalState, record } from './journal';

export interface Journal {
  undo: () => void;
  redo: () => void;
  canUndo: boolean;
  canRedo: boolean;
}

/** Follows the address and leads back and forth along its graph steps. A fresh page begins a fresh journal. */
export function useJournal(): Journal {
  const query = useSearchParams().toString();
  const [state, setState] = useState<JournalState>({ queries: [query], at: 0 });
  const isTravel = useRef(false);
  useEffect(() => {
    const mark = () => {
      isTravel.current = true;
    };
    addEventListener('popstate', mark);
    return () => removeEventListener('popstate', mark);
  }, []);
  useEffect(() => {
    const wasTravel = isTravel.current;
    isTravel.current = false;
    setState((known) => record(known, query, wasTravel));
  }, [query]);
  const back = findTravel(state, -1);
  const on = findTravel(state, 1);
  const undo = useCallback(() => (back === 0 ? undefined : history.go(back)), [back]);
  const redo = useCallback(() => (on === 0 ? undefined : history.go(on)), [on]);
  return { undo, redo, canUndo: back !== 0, canRedo: on !== 0 };
}
