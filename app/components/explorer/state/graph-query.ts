import { graphResponseSchema } from '@/lib/contracts/api';
import type { Address } from './address';
import { fetchJson } from './fetch-json';

type Filters = Pick<Address, 'series' | 'country' | 'status' | 'from' | 'to'>;

/** The address of a picture: the filters, and the node around which it is wanted with how much of it. */
export function graphUrl(filters: Filters, around?: string, limit?: number | null): string {
  const query = new URLSearchParams();
  if (around) query.set('around', around);
  if (limit) query.set('limit', `${limit}`);
  for (const name of ['series', 'country', 'status'] as const) {
    if (filters[name].length > 0) query.set(name, filters[name].join(','));
  }
  if (filters.from) query.set('from', filters.from);
  if (filters.to) query.set('to', filters.to);
  const text = query.toString();
  return text ? `/api/graph?${text}` : '/api/graph';
}

/** One answer of the graph's route. */
export const graphQuery = (url: string) => ({
  queryKey: ['graph', url],
  queryFn: ({ signal }: { signal: AbortSignal }) => fetchJson(url, graphResponseSchema, { signal }),
});
