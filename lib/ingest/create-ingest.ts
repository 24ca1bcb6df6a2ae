// Everything that writes articles goes through here, one after the other.
import PQueue from 'p-queue';
import type { Graph } from '@/graph/engine/types';
import { readArticles } from '@/graph/load/read-articles';
import { readSampleMarkers } from '@/graph/load/sample-markers';
import type { Decision, DecisionInput, DecisionReport } from '@/lib/contracts/decision';
import type { Gazetteer } from '@/lib/contracts/gazetteer';
import type { SpellingReason } from '@/lib/contracts/spelling-reason';
import { identifyArticle, indexGazetteer } from '@/lib/resolve';
import { applyChanges } from './apply-changes';
import { decideAll } from './decide';
import { readDecisionLog } from './decision-log';
import { explainStored } from './explain-stored';
import { type LoadItem, loadArticles, type OnReport } from './load-articles';
import type { Reading } from './load-batch';
import type { ArticleExtractor } from './prepare-article';
import { type RebuildProgress, rebuildGraph, upgradeGraph } from './rebuild';
import { readSamples, SAMPLES_FOLDER } from './samples';

export type { LoadItem, OnReport };

export interface Ingest {
  /** Loads articles in the order given and tells of each. One that fails leaves the others alone. */
  load(articles: Iterable<LoadItem> | AsyncIterable<LoadItem>, onReport?: OnReport): Promise<void>;
  /** Removes an article with what only it supported. Answers false when there is none with this id. */
  remove(articleId: string): Promise<boolean>;
  /** Takes editors' decisions, a report each. One that is refused leaves the others alone. */
  decide(decisions: readonly (DecisionInput | Decision)[]): Promise<DecisionReport[]>;
  /** The editors' log, in its order. */
  readDecisions(): Promise<Decision[]>;
  /** Why the spellings of each person count as theirs, the most used first; nothing for an id that is nobody's. */
  explain(personIds: string[]): Promise<Map<string, SpellingReason[]>>;
  /** Reads every stored article again and derives the graph anew. */
  rebuild(onProgress?: (progress: RebuildProgress) => void): Promise<void>;
  /** Brings a graph of an older release, or of an interrupted rebuild, up to date. Answers whether it had to. */
  upgrade(onProgress?: (progress: RebuildProgress) => void): Promise<boolean>;
  /** Loads bundled samples that this graph has not had yet; with `again` also those that were removed. */
  loadSamples(onReport?: OnReport, options?: { again?: boolean }): Promise<void>;
}

export interface IngestOptions {
  extractor: ArticleExtractor;
  samplesFolder?: string;
}

/** Makes the one writer of a graph. The graph is brought up to date before the first article goes in. */
export function createIngestWith(graph: Graph, gazetteer: Gazetteer, options: IngestOptions): Ingest {
  const { extractor, samplesFolder = SAMPLES_FOLDER } = options;
  const reading: Reading = { extractor, index: indexGazetteer(gazetteer) };
  const queue = new PQueue({ concurrency: 1 });
  let ready: Promise<boolean> | null = null;
  const upgradeOnce = (onProgress?: (progress: RebuildProgress) => void): Promise<boolean> => {
    ready ??= upgradeGraph(graph, reading, onProgress).catch((error: unknown) => {
      ready = null;
      throw error;
    });
    return ready;
  };
  const enqueue = <T>(work: () => Promise<T>): Promise<T> =>
    queue.add(async () => {
      await upgradeOnce();
      return work();
    });

  return {
    load: (articles, onReport) => enqueue(() => loadArticles(graph, reading, { articles, onReport })),
    remove: (articleId) => enqueue(() => removeArticle(graph, reading, articleId)),
    decide: (decisions) => enqueue(() => decideAll(graph, reading.index, decisions)),
    readDecisions: () => readDecisionLog(graph),
    explain: (personIds) => explainStored(graph, reading.index, personIds),
    rebuild: (onProgress) => enqueue(() => rebuildGraph(graph, reading, onProgress)),
    upgrade: (onProgress) => queue.add(() => upgradeOnce(onProgress)),
    loadSamples: (onReport, { again = false } = {}) =>
      enqueue(async () => {
        const had = again ? new Set<string>() : await readSampleMarkers(graph);
        const samples = (await readSamples(samplesFolder))
          .map(({ file, article }) => ({ ...article, file, sample: identifyArticle(article.text).hash }))
          .filter(({ sample }) => !had.has(sample));
        await loadArticles(graph, reading, { articles: samples, onReport });
      }),
  };
}

async function removeArticle(graph: Graph, { index }: Reading, articleId: string): Promise<boolean> {
  return graph.transaction(async (tx) => {
    if ((await readArticles(tx, [articleId])).length === 0) return false;
    await applyChanges(tx, { add: [], removeIds: [articleId] }, index);
    return true;
  });
}
