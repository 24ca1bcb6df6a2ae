import type { Graph } from '@/graph/engine/types';
import type { ArticleInput } from '@/lib/contracts/article';
import type { Extraction } from '@/lib/contracts/extraction';
import { createIngestWith, type Ingest } from '@/lib/ingest/create-ingest';
import { extractorOf } from './made-articles';
import { MADE_GAZETTEER } from './made-gazetteer';

export type Made = { article: ArticleInput; extraction: Extraction };

/** The writer of a graph that can read exactly these articles. */
export function ingestMade(graph: Graph, made: Made[], version = 'test'): Ingest {
  return createIngestWith(graph, MADE_GAZETTEER, { extractor: extractorOf(made, version) });
}
