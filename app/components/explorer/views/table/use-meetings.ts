import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { meetingsResponseSchema } from '@/lib/contracts/api';
import { useExplorer } from '../../state/explorer-context';
import { fetchJson } from '../../state/fetch-json';
import { meetingsUrl } from './meetings-url';

/** The meetings that fit the filters, page by page in the order of the address. */
export function useMeetings() {
  const { address } = useExplorer();
  const url = meetingsUrl(address, address.sort);
  return useInfiniteQuery({
    queryKey: ['meetings', url],
    queryFn: ({ pageParam, signal }) =>
      fetchJson(pageParam ? `${url}&after=${encodeURIComponent(pageParam)}` : url, meetingsResponseSchema, { signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}
