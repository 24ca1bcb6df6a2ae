import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { useExplorer } from '../state/explorer-context';
import { fetchJson } from '../state/fetch-json';
import { filterQuery } from '../state/filters';
import { useNarrowing } from '../state/use-narrowing';

/** What a view asks the server for, with the filters of the address and what is taken out; the old answer stays until the new one is there. */
export function useViewQuery<T extends z.ZodType>(path: string, schema: T, extra: Record<string, string> = {}) {
  const { address } = useExplorer();
  const { hide, off, focus } = useNarrowing();
  const query = filterQuery(address);
  if (hide.length > 0) query.set('hide', hide.join(','));
  if (off.length > 0) query.set('off', off.join(','));
  if (focus) query.set('focus', focus);
  for (const [name, value] of Object.entries(extra)) query.set(name, value);
  const url = query.size > 0 ? `${path}?${query}` : path;
  return useQuery({
    queryKey: ['view', url],
    queryFn: ({ signal }) => fetchJson(url, schema, { signal }),
    placeholderData: keepPreviousData,
  });
}
