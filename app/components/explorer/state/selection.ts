// All that fits the filters: the sheet holds only the newest of many.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type GraphResponse, graphResponseSchema, MOST_MEETINGS } from '@/lib/contracts/api';
import { useExplorer } from './explorer-context';
import { fetchJson } from './fetch-json';
import type { Filters } from './filters';
import { graphQuery, graphUrl } from './graph-query';
import { mergeGraphs } from './merge-graphs';

const selectionUrl = (filters: Filters) => graphUrl(filters, undefined, MOST_MEETINGS);

/** What fits with what was added to the picture by hand; `meetings` and `cut` tell of what even the larger answer leaves out. */
function joinSelection(whole: GraphResponse, seen: GraphResponse): GraphResponse {
  return { ...mergeGraphs(whole, [seen]).graph, cut: whole.cut, meetings: whole.meetings };
}

/** The selection for a file. @throws ServerError */
export async function fetchSelection(filters: Filters, seen: GraphResponse): Promise<GraphResponse> {
  return seen.cut ? joinSelection(await fetchJson(selectionUrl(filters), graphResponseSchema), seen) : seen;
}

interface Selection {
  selection: GraphResponse | undefined;
  /** Why the selection is only the picture at hand though there is more; null when nothing failed. */
  error: Error | null;
  retry: () => void;
}

/** The selection for a view: the picture at hand until there is more. */
export function useSelection(): Selection {
  const { address, graph } = useExplorer();
  const isWanted = graph?.cut === true;
  const { data, error, refetch } = useQuery({ ...graphQuery(selectionUrl(address)), enabled: isWanted });
  const selection = useMemo(() => (graph?.cut && data ? joinSelection(data, graph) : graph), [graph, data]);
  return { selection, error: isWanted ? error : null, retry: () => void refetch() };
}
