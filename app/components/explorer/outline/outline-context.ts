import { createContext } from 'react';
import type { GraphNode } from '@/lib/contracts/api';

interface OutlineState {
  /** Key of what is selected. */
  current: string | null;
  select: (key: string | null) => void;
  /** Ids of items that are open though they are closed at first, or closed though they are open. */
  turned: ReadonlySet<string>;
  turn: (id: string) => void;
  /** By key. */
  nodes: ReadonlyMap<string, GraphNode>;
}

/** The little that every item of the tree needs. */
export const OutlineContext = createContext<OutlineState>({
  current: null,
  select: () => undefined,
  turned: new Set(),
  turn: () => undefined,
  nodes: new Map(),
});
