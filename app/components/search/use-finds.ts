import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLocale } from 'next-intl';
import { useEffect, useState } from 'react';
import { fetchJson } from '@/app/components/explorer/state/fetch-json';
import {
  type ArticleList,
  articleListSchema,
  type CityHit,
  type PairHit,
  type SearchHit,
  searchResponseSchema,
} from '@/lib/contracts/api';
import { readAsked } from './read-asked';

const PAUSE = 150;

export interface Finds {
  hits: SearchHit[];
  /** Two that are named side by side. */
  pair: PairHit | null;
  cities: CityHit[];
  articles: ArticleList['articles'];
  /** Whether they answer what is typed now, and not what was a moment ago. */
  isFresh: boolean;
  error: Error | null;
  retry: () => void;
}

/** Names and titles for what is typed, a moment after the last key. `exact` looks only in the script of the query. */
export function useFinds(text: string, exact: boolean): Finds {
  const query = useSettled(text);
  const locale = useLocale();
  const enabled = query !== '';
  const names = useQuery({
    queryKey: ['search', query, exact, locale],
    queryFn: ({ signal }) =>
      fetchJson(`/api/search?${searchQuery(readAsked(query, locale), exact)}`, searchResponseSchema, { signal }),
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
    pair: text ? (names.data?.pair ?? null) : null,
    cities: text ? (names.data?.cities ?? []) : [],
    articles: text ? (titles.data?.articles ?? []) : [],
    isFresh: text === '' || (query === text && isAnswered && !titles.isFetching),
    error: text ? names.error : null,
    retry: () => void names.refetch(),
  };
}

function searchQuery({ name, month }: ReturnType<typeof readAsked>, exact: boolean): URLSearchParams {
  return new URLSearchParams({ q: name, ...(exact && { exact: 'true' }), ...(month && { month }) });
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
