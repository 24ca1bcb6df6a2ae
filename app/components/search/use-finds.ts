import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { fetchJson } from '@/app/components/explorer/state/fetch-json';
import { type ArticleList, articleListSchema, type SearchHit, searchResponseSchema } from '@/lib/contracts/api';

const PAUSE = 150;

export interface Finds {
  hits: SearchHit[];
  articles: ArticleList['articles'];
  /** Whether they answer what is typed now, and not what was a moment ago. */
  isFresh: boolean;
  error: Error | null;
  retry: () => void;
}

/** Names and titles for what is typed, a moment after the last key. `exact` looks only in the script of the query. */
export function useFinds(text: string, exact: boolean): Finds {
  const query = useSettled(text);
  const enabled = query !== '';
  const names = useQuery({
    queryKey: ['search', query, exact],
    queryFn: ({ signal }) => fetchJson(`/api/search?${searchQuery(query, exact)}`, searchResponseSchema, { signal }),
    enabled,
    placeholderData: keepPreviousData,
  });
  const titles = useQuery({
    queryKey: ['articles', query],
    queryFn: ({ signal }) =>
      fetchJson(`/api/articles?${new URLSearchParams({ q: query })}`, articleListSchema, { signal }),
    enabled,
    placeholderData: keepPreviousData,
  });
  const isAnswered = !names.isPlaceholderData && (names.data !== undefined || names.error !== null);
  return {
    hits: text ? (names.data?.hits ?? []) : [],
    articles: text ? (titles.data?.articles ?? []) : [],
    isFresh: text === '' || (query === text && isAnswered && !titles.isFetching),
    error: text ? names.error : null,
    retry: () => void names.refetch(),
  };
}

function searchQuery(query: string, exact: boolean): URLSearchParams {
  return new URLSearchParams({ q: query, ...(exact ? { exact: 'true' } : {}) });
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
