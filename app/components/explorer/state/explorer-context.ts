import { createContext, type RefObject, useContext } from 'react';
import type { GraphNode, GraphResponse } from '@/lib/contracts/api';
import type { Drawing } from '../sheet/use-drawing';
import type { Address } from './address';
import type { Nonsense } from './nonsense';
import type { Growth } from './use-additions';
import type { SetAddress } from './use-address';
import type { GraphSteps } from './use-graph-steps';
import type { PathQuery } from './use-path';

export interface ExplorerState {
  address: Address;
  /** What of the address was not understood. */
  nonsense: Nonsense[];
  setAddress: SetAddress;
  graph: GraphResponse | undefined;
  /** Names the filters that `graph` was asked with: while new ones are on their way it is still the old. */
  settled: string;
  /** Everything in the picture, by key. */
  nodes: Map<string, GraphNode>;
  /** Key of what was not in the overview → in which addition it came. */
  steps: Record<string, number>;
  /** What became of each addition. */
  growth: Growth[];
  path: PathQuery;
  /** What is on the canvas now; null while another view is shown. */
  drawn: RefObject<Drawing | null>;
  /** Why the picture that the filters ask for did not come, while an older one still stands; no error: the browser is offline. */
  trouble: { error: Error | null; readAt: number; retry: () => void } | null;
  select: (key: string | null) => void;
  toggleExpand: (key: string) => void;
  graphSteps: GraphSteps;
}

export const ExplorerContext = createContext<ExplorerState | null>(null);

/** What the parts of the explorer share. @throws outside of it */
export function useExplorer(): ExplorerState {
  const state = useContext(ExplorerContext);
  if (!state) throw new Error('useExplorer is only for parts of the explorer');
  return state;
}
