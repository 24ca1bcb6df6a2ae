import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { z } from 'zod';
import {
  countryDetailSchema,
  type GraphResponse,
  gatheringDetailSchema,
  meetingDetailSchema,
  organizationDetailSchema,
  personDetailSchema,
} from '@/lib/contracts/api';
import type { Address } from './address';
import { fetchJson } from './fetch-json';
import { graphQuery, graphUrl } from './graph-query';
import { mergeGraphs } from './merge-graphs';
import { useAdditions } from './use-additions';
import { usePath } from './use-path';

/** The last value that was right. */
function useSettled(value: string, isRight: boolean): string {
  const [settled, setSettled] = useState('');
  if (isRight && settled !== value) setSettled(value);
  return settled;
}

/** The last answer that came, and when: it stays while there is no newer one, whatever became of the request. */
function useLastRead({ data, dataUpdatedAt, isPlaceholderData }: UseQueryResult<GraphResponse>) {
  const [last, setLast] = useState<{ data: GraphResponse | undefined; readAt: number }>({ data, readAt: Date.now() });
  if (data && !isPlaceholderData && data !== last.data) {
    const read = { data, readAt: dataUpdatedAt || Date.now() };
    setLast(read);
    return read;
  }
  return last;
}

/** The picture: the filtered overview, then what was added to it in the order of the address. */
export function useGraph(address: Address, initial: GraphResponse | null) {
  const url = graphUrl(address);
  const overview = useQuery({
    ...graphQuery(url),
    placeholderData: keepPreviousData,
    ...(initial && url === '/api/graph' ? { initialData: initial } : {}),
  });
  const { data: base, readAt } = useLastRead(overview);
  const isMissing = address.select !== null && base?.nodes.every((node) => node.key !== address.select);
  const additions = useAdditions(address, isMissing ? address.select : null);
  const path = usePath(address.path);
  const merged = useMemo(() => {
    if (!base) return undefined;
    const chains = path.data ? [{ ...base, nodes: path.data.nodes, edges: path.data.edges }] : [];
    return mergeGraphs(base, [...additions.graphs, ...chains]);
  }, [base, additions.graphs, path.data]);
  const settled = useSettled(url, overview.data !== undefined && !overview.isPlaceholderData);
  const { graph: data, steps = NO_STEPS } = merged ?? {};
  return { ...overview, data, readAt, steps, growth: additions.growth, path, settled };
}

const NO_STEPS: Record<string, number> = {};

const PATHS = {
  person: 'people',
  country: 'countries',
  organization: 'organizations',
  gathering: 'events',
  meeting: 'events',
};
const detailSchema = z.union([
  personDetailSchema,
  countryDetailSchema,
  organizationDetailSchema,
  gatheringDetailSchema,
  meetingDetailSchema,
]);
export type Detail = z.infer<typeof detailSchema>;

/** Everything about one node, by its key; nothing is asked without one. */
export function useDetail(nodeKey: string | null) {
  const key = nodeKey ?? '';
  const at = key.indexOf(':');
  const path = PATHS[key.slice(0, at) as keyof typeof PATHS];
  const url = `/api/${path}/${encodeURIComponent(key.slice(at + 1))}`;
  return useQuery({
    queryKey: ['detail', key],
    queryFn: ({ signal }) => fetchJson(url, detailSchema, { signal }),
    enabled: nodeKey !== null,
  });
}
