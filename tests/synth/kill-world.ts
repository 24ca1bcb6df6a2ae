import type { Graph } from '@/graph/engine/types';
import type { ArticleInput } from '@/lib/contracts/article';
import type { Extraction } from '@/lib/contracts/extraction';
import { createIngestWith, type Ingest } from '@/lib/ingest/create-ingest';
import { makeWorld } from '@/lib/synth';
import { loadGazetteer } from '@/seeds/gazetteer';
import { extractorOf } from '@/tests/ingest/made-articles';

/** Articles of a small world in which the same few people meet again and again, with their facts. */
export function smallWorld(articles: number): { article: ArticleInput; extraction: Extraction }[] {
  const world = makeWorld({ people: 40, meetings: articles, seed: 3 }, loadGazetteer());
  return Array.from({ length: articles }, () => world.next().value)
    .filter((made) => made !== undefined)
    .map(({ article, facts }) => ({ article, extraction: facts() }));
}

/** The writer of a graph that reads these articles perfectly. */
export function ingestWorld(graph: Graph, made: ReturnType<typeof smallWorld>): Ingest {
  return createIngestWith(graph, loadGazetteer(), { extractor: extractorOf(made) });
}
