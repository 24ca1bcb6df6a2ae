import { useMemo } from 'react';
import type { GraphResponse } from '@/lib/contracts/api';
import { useExplorer } from './explorer-context';
import { listTouched, type Touched } from './touched';

/** What the selection touches in a graph; in the picture at hand without one. */
export function useTouched(of?: GraphResponse): Touched {
  const { address, graph } = useExplorer();
  const within = of ?? graph;
  return useMemo(() => listTouched(within, address.select), [within, address.select]);
}
