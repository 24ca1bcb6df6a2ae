import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { dayResponseSchema } from '@/lib/contracts/day';
import { fetchJson } from '../state/fetch-json';

/** Who was where on a day, `YYYY-MM-DD` or `latest`. */
export function useDay(day: string) {
  return useQuery({
    queryKey: ['day', day],
    queryFn: ({ signal }) => fetchJson(`/api/days/${day}`, dayResponseSchema, { signal }),
    placeholderData: keepPreviousData,
  });
}
