import { useCallback, useEffect, useRef, useState } from 'react';
import type { AddressStore } from './address-store';
import { type JournalState, record } from './journal';
import { readAddress, type SetAddress } from './use-address';

export interface Journal {
  undo: () => void;
  redo: () => void;
  canUndo: boolean;
  canRedo: boolean;
}

/**
 * Follows the address, and leads it back and forth along the steps of the graph. Undoing is a change of the address like any
 * other, so that the back button leads out of it again. A fresh page begins a fresh journal.
 */
export function useJournal(store: AddressStore, setAddress: SetAddress): Journal {
  const journal = useRef<JournalState>({ queries: [store.read()], at: 0 });
  const [can, setCan] = useState({ canUndo: false, canRedo: false });
  const tell = useCallback(() => {
    const { queries, at } = journal.current;
    const [canUndo, canRedo] = [at > 0, at < queries.length - 1];
    setCan((known) => (known.canUndo === canUndo && known.canRedo === canRedo ? known : { canUndo, canRedo }));
  }, []);
  const travel = useCallback(
    (direction: -1 | 1) => {
      // The palette may have made a step that nobody has told of yet.
      store.follow();
      const { queries, at } = journal.current;
      const target = queries[at + direction];
      if (target === undefined) return;
      journal.current = { queries, at: at + direction };
      tell();
      const { view, labels, ...values } = readAddress(`?${target}`);
      setAddress(values);
    },
    [store, tell, setAddress],
  );
  useEffect(
    () =>
      store.listen((query, isTravel) => {
        journal.current = record(journal.current, query, isTravel);
        tell();
      }),
    [store, tell],
  );
  const undo = useCallback(() => travel(-1), [travel]);
  const redo = useCallback(() => travel(1), [travel]);
  return { ...can, undo, redo };
}
