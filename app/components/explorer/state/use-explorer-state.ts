import { useCallback, useMemo, useRef } from 'react';
import type { GraphResponse } from '@/lib/contracts/api';
import type { Drawing } from '../sheet/use-drawing';
import type { ExplorerState } from './explorer-context';
import { findNonsense } from './nonsense';
import { useGraph } from './queries';
import { useAddress } from './use-address';
import { useGraphSteps } from './use-graph-steps';

/** The shared state of the explorer, which lives in the address, and the request for its picture. */
export function useExplorerState(initial: GraphResponse | null) {
  const { address, query: text, setAddress, store } = useAddress();
  const nonsense = useMemo(() => findNonsense(text), [text]);
  const query = useGraph(address, initial);
  const nodes = useMemo(() => new Map(query.data?.nodes.map((node) => [node.key, node])), [query.data]);
  const select = useCallback((key: string | null) => setAddress({ select: key }), [setAddress]);
  const graphSteps = useGraphSteps(store, setAddress);
  const drawn = useRef<Drawing | null>(null);
  const { toggleExpand } = graphSteps;
  const { data: graph, settled, steps, growth, path, error, isPaused, readAt, refetch } = query;
  const trouble = useMemo(
    () => ((error || isPaused) && graph ? { error, readAt, retry: () => void refetch() } : null),
    [error, isPaused, readAt, graph, refetch],
  );
  const state = useMemo<ExplorerState>(
    () => ({
      address,
      nonsense,
      setAddress,
      graph,
      settled,
      nodes,
      steps,
      growth,
      path,
      trouble,
      drawn,
      select,
      toggleExpand,
      graphSteps,
    }),
    [
      address,
      nonsense,
      setAddress,
      graph,
      settled,
      nodes,
      steps,
      growth,
      path,
      trouble,
      select,
      toggleExpand,
      graphSteps,
    ],
  );
  return { state, query };
}
