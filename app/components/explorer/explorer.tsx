'use client';

import { QueryClientProvider } from '@tanstack/react-query';
import './styles/frame.css';
import './styles/sheet.css';
import './styles/facets.css';
import './styles/panel.css';
import './styles/day.css';
import './styles/welcome.css';
import './styles/outline.css';
import './styles/graph-steps.css';
import './styles/print.css';
import type { GraphResponse } from '@/lib/contracts/api';
import { ExplorerView } from './explorer-view';
import { getQueryClient } from './state/query-client';

/** The explorer with its providers. `initial` is the unfiltered picture, so that the first view needs no further request. */
export function Explorer({ initial }: { initial: GraphResponse | null }) {
  return (
    <QueryClientProvider client={getQueryClient()}>
      <ExplorerView initial={initial} />
    </QueryClientProvider>
  );
}
