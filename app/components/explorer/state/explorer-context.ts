import { createContext, useContext } from 'react';
import type { GraphNode, GraphResponse } from '@/lib/contracts/api';
import type { Address, SetAddress } from './address';

export interface ExplorerState {
  address: Address;
  setAddress: SetAddress;
  graph: GraphResponse | undefined;
  /** Names the filters that `graph` was asked with: while new ones are on their way it is still the old. */
  settled: string;
  /** Everything in the picture, by key. */
  nodes: Map<string, GraphNode>;
  select: (key: string | null) => void;
  toggleExpand: (key: string) => void;
}

export const ExplorerContext = createContext<ExplorerState | null>(null);

/** What the parts of the explorer share. @throws outside of it */
export function useExplorer(): ExplorerState {
  const state = useContext(ExplorerContext);
  if (!state) throw new Error('useExplorer is only for parts of the explorer');
  return state;
}
