import { useSearchParams } from 'next/navigation';
import { createLoader } from 'nuqs';
import { useCallback, useEffect, useRef, useState } from 'react';
import { addressParsers, type SetAddress } from './address';
import type { InTurn } from './in-turn';
import { graphPart, type JournalState, record } from './journal';

export interface Journal {
  undo: () => void;
  redo: () => void;
  canUndo: boolean;
  canRedo: boolean;
}

const readQuery = () => new URLSearchParams(location.search).toString();
const readAddress = createLoader(addressParsers);

/**
 * Follows the address, and leads it back and forth along the steps of the graph. Undoing is a change of the address like any
 * other, so that the back button leads out of it again. A fresh page begins a fresh journal.
 */
export function useJournal(setAddress: SetAddress, inTurn: InTurn): Journal {
  const query = useSearchParams().toString();
  const journal = useRef<JournalState>({ queries: [query], at: 0 });
  /** What the address still says after a step was undone: it changes a moment later. */
  const stale = useRef<string | null>(null);
  const [can, setCan] = useState({ canUndo: false, canRedo: false });
  const tell = useCallback(() => {
    const { queries, at } = journal.current;
    const [canUndo, canRedo] = [at > 0, at < queries.length - 1];
    setCan((known) => (known.canUndo === canUndo && known.canRedo === canRedo ? known : { canUndo, canRedo }));
  }, []);
  const follow = useCallback(
    (isTravel: boolean) => {
      const now = readQuery();
      // Going back is no delay: then the address is what was meant.
      if (!isTravel && stale.current === graphPart(now)) return;
      stale.current = null;
      journal.current = record(journal.current, now, isTravel);
      tell();
    },
    [tell],
  );
  const travel = useCallback(
    async (direction: -1 | 1) => {
      // A step may stand in the address before the page has heard of it.
      follow(false);
      const { queries, at } = journal.current;
      const target = queries[at + direction];
      if (target === undefined) return;
      stale.current ??= graphPart(readQuery());
      journal.current = { queries, at: at + direction };
      tell();
      const { view, labels, ...values } = readAddress(`?${target}`);
      await setAddress(values);
    },
    [follow, tell, setAddress],
  );
  useEffect(() => {
    const onTravel = () => {
      follow(true);
      // Who goes back before the page has heard of the last change would else keep it: to the page nothing changed.
      void setAddress(readAddress(location.search), { history: 'replace' });
    };
    addEventListener('popstate', onTravel);
    return () => removeEventListener('popstate', onTravel);
  }, [follow, setAddress]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is read where it stands; `query` says when
  useEffect(() => follow(false), [follow, query]);
  const undo = useCallback(() => void inTurn(() => travel(-1)), [inTurn, travel]);
  const redo = useCallback(() => void inTurn(() => travel(1)), [inTurn, travel]);
  return { ...can, undo, redo };
}
