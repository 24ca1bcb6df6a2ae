import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { z } from 'zod';
import {
  countryDetailSchema,
  type GraphResponse,
  gatheringDetailSchema,
  graphResponseSchema,
  meetingDetailSchema,
  organizationDetailSchema,
  personDetailSchema,
} from '@/lib/contracts/api';
import { type Address, hasFilters } from './address';
import { fetchJson } from './fetch-json';
import { keepCentre, mergeGraphs } from './merge-graphs';

type Filters = Pick<Address, 'series' | 'country' | 'status' | 'from' | 'to'>;

/** The address of a picture: the filters, and the node around which it is wanted. */
export function graphUrl(filters: Filters, around?: string): string {
  const query = new URLSearchParams();
  if (around) query.set('around', around);
  for (const name of ['series', 'country', 'status'] as const) {
    if (filters[name].length > 0) query.set(name, filters[name].join(','));
  }
  if (filters.from) query.set('from', filters.from);
  if (filters.to) query.set('to', filters.to);
  const text = query.toString();
  return text ? `/api/graph?${text}` : '/api/graph';
}

const graphQuery = (url: string) => ({
  queryKey: ['graph', url],
  queryFn: ({ signal }: { signal: AbortSignal }) => fetchJson(url, graphResponseSchema, { signal }),
});

/** The last value that was right. */
function useSettled(value: string, isRight: boolean): string {
  const [settled, setSettled] = useState('');
  if (isRight && settled !== value) setSettled(value);
  return settled;
}

/** The picture: the filtered overview, the neighbourhoods of what is expanded, and of a selection that is not in it. */
export function useGraph(address: Address, initial: GraphResponse | null) {
  const url = graphUrl(address);
  const overview = useQuery({
    ...graphQuery(url),
    placeholderData: keepPreviousData,
    ...(initial && url === '/api/graph' ? { initialData: initial } : {}),
  });
  const isMissing = address.select !== null && overview.data?.nodes.every((node) => node.key !== address.select);
  const missing = isMissing && address.select && !address.expand.includes(address.select) ? address.select : null;
  const around = missing ? [...address.expand, missing] : address.expand;
  const neighbourhoods = useQueries({
    queries: around.map((key) =>
      graphQuery(graphUrl({ series: [], country: [], status: [], from: null, to: null }, key)),
    ),
    // What the filters leave out stays out, but the selected thing itself is shown.
    combine: (results) =>
      results.flatMap(({ data }, index) => {
        if (!data) return [];
        return around[index] === missing && missing && hasFilters(address) ? keepCentre(data, missing) : data;
      }),
  });
  const data = useMemo(
    () => (overview.data ? mergeGraphs(overview.data, neighbourhoods) : undefined),
    [overview.data, neighbourhoods],
  );
  const settled = useSettled(url, overview.data !== undefined && !overview.isPlaceholderData);
  return { ...overview, data, settled };
}

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

/** Everything about one node, by its key. */
export function useDetail(key: string) {
  const at = key.indexOf(':');
  const path = PATHS[key.slice(0, at) as keyof typeof PATHS];
  const url = `/api/${path}/${encodeURIComponent(key.slice(at + 1))}`;
  return useQuery({
    queryKey: ['detail', key],
    queryFn: ({ signal }) => fetchJson(url, detailSchema, { signal }),
  });
}
