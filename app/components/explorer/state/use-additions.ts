import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import type { GraphResponse } from '@/lib/contracts/api';
import type { Address } from './address';
import { type Expansion, parseExpansion } from './expansion';
import { hasFilters, NO_FILTERS } from './filters';
import { graphQuery, graphUrl } from './graph-query';
import { keepCentre, keepKind } from './merge-graphs';

/** What became of one addition to the picture. */
export interface Growth extends Expansion {
  /** Meetings in the answer and in the graph; null until it is there. */
  meetings: GraphResponse['meetings'] | null;
  /** Whether something was left out because it is too much. */
  cut: boolean;
  error: Error | null;
  retry: () => void;
}

interface Additions {
  /** In the order of the address, up to the first that is still on its way: who comes later must not be placed earlier. */
  graphs: GraphResponse[];
  growth: Growth[];
}

/** The neighbourhoods of what was expanded, and last that of a selection which is in none of them (`missing`). */
export function useAdditions(address: Address, missing: string | null): Additions {
  const wanted = address.expand.flatMap((item) => parseExpansion(item) ?? []);
  const isAdded = wanted.some(({ key, kind }) => key === missing && kind === null);
  const all = missing && !isAdded ? [...wanted, { key: missing, kind: null, limit: null }] : wanted;
  const isFiltered = hasFilters(address);
  return useQueries({
    queries: all.map(({ key, limit }) => graphQuery(graphUrl(NO_FILTERS, key, limit))),
    combine: (results) => combine({ all, asked: wanted.length, isFiltered }, results),
  });
}

interface Request {
  all: Expansion[];
  /** How many of them the address asks for. */
  asked: number;
  isFiltered: boolean;
}

function combine({ all, asked, isFiltered }: Request, results: UseQueryResult<GraphResponse>[]): Additions {
  const firstOpen = results.findIndex(({ isPending }) => isPending);
  const arrived = firstOpen < 0 ? results : results.slice(0, firstOpen);
  const graphs = arrived.flatMap(({ data }, index) => {
    const expansion = all[index];
    if (!data || !expansion) return [];
    const isSelection = index >= asked;
    // What the filters leave out stays out, but the selected thing itself is shown.
    if (isSelection) return isFiltered ? keepCentre(data, expansion.key) : data;
    return expansion.kind ? keepKind(data, expansion.key, expansion.kind) : data;
  });
  const growth = results.slice(0, asked).flatMap(({ data, error, refetch }, index) => {
    const expansion = all[index];
    if (!expansion) return [];
    const retry = () => void refetch();
    return [{ ...expansion, meetings: data?.meetings ?? null, cut: data?.cut ?? false, error, retry }];
  });
  return { graphs, growth };
}
