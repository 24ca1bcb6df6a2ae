'use client';

import { QueryClientProvider } from '@tanstack/react-query';
import './styles/sheet.css';
import './styles/outline.css';
import './styles/graph-steps.css';
import './styles/print.css';
import './styles/embed.css';
import type { GraphResponse } from '@/lib/contracts/api';
import { EmbeddedView } from './embedded-view';
import { getQueryClient } from './state/query-client';

/** The explorer's graph for a frame in another page, with its providers. */
export function EmbeddedGraph({ initial }: { initial: GraphResponse | null }) {
  return (
    <QueryClientProvider client={getQueryClient()}>
      <EmbeddedView initial={initial} />
    </QueryClientProvider>
  );
}
