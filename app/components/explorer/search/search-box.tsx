'use client';

import { QueryClientProvider } from '@tanstack/react-query';
import { getQueryClient } from '../state/query-client';
import '../styles/search.css';
import { SearchCombobox } from './search-combobox';

/** Search in any script, for the bar of every page: on the explorer it selects, elsewhere it leads there. */
export function SearchBox({ id = 'search' }: { id?: string }) {
  return (
    <QueryClientProvider client={getQueryClient()}>
      <SearchCombobox id={id} />
    </QueryClientProvider>
  );
}
