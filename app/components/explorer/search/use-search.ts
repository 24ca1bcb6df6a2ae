import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { searchResponseSchema } from '@/lib/contracts/api';
import { fetchJson } from '../state/fetch-json';

const PAUSE = 150;

/** Hits for what is typed, a moment after the last key. `exact` looks only in the script of the query. */
export function useSearch(text: string, exact: boolean) {
  const query = useSettled(text.trim());
  const url = `/api/search?${new URLSearchParams({ q: query, ...(exact ? { exact: 'true' } : {}) })}`;
  return useQuery({
    queryKey: ['search', query, exact],
    queryFn: ({ signal }) => fetchJson(url, searchResponseSchema, { signal }),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  });
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
