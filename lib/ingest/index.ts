import type { Graph } from '@/graph/engine/types';
import type { Gazetteer } from '@/lib/contracts/gazetteer';
import { createExtractor, EXTRACTOR_VERSION } from '@/lib/extract';
import { packs } from '@/lib/extract/languages';
import { createIngestWith, type Ingest, type IngestOptions } from './create-ingest';

export type { Ingest, LoadItem, OnReport } from './create-ingest';

/** The one writer of a graph in this process. Reads articles with lib/extract unless told otherwise. */
export function createIngest(graph: Graph, gazetteer: Gazetteer, options: Partial<IngestOptions> = {}): Ingest {
  const { extract } = createExtractor(gazetteer);
  const languages = packs.map(({ language }) => language);
  return createIngestWith(graph, gazetteer, {
    extractor: { version: EXTRACTOR_VERSION, languages, extract },
    ...options,
  });
}
