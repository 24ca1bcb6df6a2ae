import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { type PathResponse, pathResponseSchema } from '@/lib/contracts/api';
import type { Address } from './address';
import { fetchJson } from './fetch-json';

export type PathQuery = Pick<UseQueryResult<PathResponse>, 'data' | 'error' | 'isPending' | 'refetch'>;

/** The shortest chains of meetings between the two people of the address. */
export function usePath(path: Address['path']): PathQuery {
  const [from = '', to = ''] = path ?? [];
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['path', from, to],
    queryFn: ({ signal }) =>
      fetchJson(`/api/path?${new URLSearchParams({ from, to })}`, pathResponseSchema, { signal }),
    enabled: path !== null,
  });
  return { data, error, isPending, refetch };
}

/** Keys of everything on the chains; empty without any. */
export function listTrail({ chains }: Pick<PathResponse, 'chains'>): Set<string> {
  return new Set(chains.flatMap(({ people, meetings }) => [...people, ...meetings.flat()]));
}
