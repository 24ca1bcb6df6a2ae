import { graphResponseSchema } from '@/lib/contracts/api';
import { fetchJson } from './fetch-json';
import { type Filters, filterQuery } from './filters';

/** The address of a picture: the filters, and the node around which it is wanted with how much of it. */
export function graphUrl(filters: Filters, around?: string, limit?: number | null): string {
  const query = filterQuery(filters);
  if (around) query.set('around', around);
  if (limit) query.set('limit', `${limit}`);
  const text = query.toString();
  return text ? `/api/graph?${text}` : '/api/graph';
}

/** One answer of the graph's route. */
export const graphQuery = (url: string) => ({
  queryKey: ['graph', url],
  queryFn: ({ signal }: { signal: AbortSignal }) => fetchJson(url, graphResponseSchema, { signal }),
});
