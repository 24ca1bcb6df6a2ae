import { useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { findTravel, type JournalState, record } from './journal';

export interface Journal {
  undo: () => void;
  redo: () => void;
  canUndo: boolean;
  canRedo: boolean;
}

const readQuery = () => new URLSearchParams(location.search).toString();

/** Follows the address and leads back and forth along its graph steps. A fresh page begins a fresh journal. */
export function useJournal(): Journal {
  const query = useSearchParams().toString();
  const journal = useRef<JournalState>({ queries: [query], at: 0 });
  const [can, setCan] = useState({ canUndo: false, canRedo: false });
  const follow = useCallback((isTravel: boolean) => {
    journal.current = record(journal.current, readQuery(), isTravel);
    const canUndo = findTravel(journal.current, -1) !== 0;
    const canRedo = findTravel(journal.current, 1) !== 0;
    setCan((known) => (known.canUndo === canUndo && known.canRedo === canRedo ? known : { canUndo, canRedo }));
  }, []);
  const isTravelling = useRef(false);
  const waiting = useRef<(-1 | 1)[]>([]);
  const travel = useCallback(
    (direction: -1 | 1) => {
      // A second journey would cancel one that is under way: it waits for its end.
      if (isTravelling.current) {
        waiting.current.push(direction);
        return;
      }
      // A step may stand in the address before the page has heard of it.
      follow(false);
      const by = findTravel(journal.current, direction);
      if (by === 0) return;
      isTravelling.current = true;
      history.go(by);
    },
    [follow],
  );
  useEffect(() => {
    const onTravel = () => {
      follow(true);
      isTravelling.current = false;
      const next = waiting.current.shift();
      if (next) travel(next);
    };
    addEventListener('popstate', onTravel);
    return () => removeEventListener('popstate', onTravel);
  }, [follow, travel]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is read where it stands; `query` says when
  useEffect(() => follow(false), [follow, query]);
  const undo = useCallback(() => travel(-1), [travel]);
  const redo = useCallback(() => travel(1), [travel]);
  return { ...can, undo, redo };
}
