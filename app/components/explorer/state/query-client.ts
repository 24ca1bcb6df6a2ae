import { QueryClient } from '@tanstack/react-query';
import { ServerError } from './fetch-json';

const MINUTE = 60_000;
let browserClient: QueryClient | undefined;

function createClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: MINUTE,
        // What is not there will not come by asking again.
        retry: (failures, error) =>
          failures < 2 && !(error instanceof ServerError && error.status >= 400 && error.status < 500),
      },
    },
  });
}

/** One client in a browser tab, shared by the search box and the explorer; a fresh one for each render on the server. */
export function getQueryClient(): QueryClient {
  if (typeof window === 'undefined') return createClient();
  browserClient ??= createClient();
  return browserClient;
}
