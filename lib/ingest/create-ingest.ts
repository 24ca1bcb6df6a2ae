// Everything that writes articles goes through here, one after the other.
import { setImmediate as nextTurn } from 'node:timers/promises';
import PQueue from 'p-queue';
import type { Graph } from '@/graph/engine/types';
import { readArticles } from '@/graph/load/read-articles';
import { readSampleMarkers } from '@/graph/load/sample-markers';
import type { IngestReport } from '@/lib/contracts/api';
import type { ArticleInput } from '@/lib/contracts/article';
import type { Gazetteer } from '@/lib/contracts/gazetteer';
import { identifyArticle, indexGazetteer } from '@/lib/resolve';
import { applyChanges } from './apply-changes';
import { checkArticle } from './check-article';
import { type BatchItem, loadBatch, type Reading } from './load-batch';
import { describeUnreadLanguage } from './name-language';
import { type ArticleExtractor, prepareArticle } from './prepare-article';
import { type RebuildProgress, rebuildGraph, upgradeGraph } from './rebuild';
import { messageOf, reportLoaded, reportRefused } from './report';
import { readSamples, SAMPLES_FOLDER } from './samples';

/** An article with the name of the file that it came from, for its report. */
export type LoadItem = ArticleInput & { file?: string | null };
export type OnReport = (report: IngestReport) => void;

export interface Ingest {
  /** Loads articles in the order given, a report each. One that fails leaves the others alone. */
  load(articles: Iterable<LoadItem> | AsyncIterable<LoadItem>, onReport?: OnReport): Promise<IngestReport[]>;
  /** Removes an article with what only it supported. Answers false when there is none with this id. */
  remove(articleId: string): Promise<boolean>;
  /** Reads every stored article again and derives the graph anew. */
  rebuild(onProgress?: (progress: RebuildProgress) => void): Promise<void>;
  /** Brings a graph of an older release, or of an interrupted rebuild, up to date. Answers whether it had to. */
  upgrade(onProgress?: (progress: RebuildProgress) => void): Promise<boolean>;
  /** Loads bundled samples that this graph has not had yet; with `again` also those that were removed. */
  loadSamples(onReport?: OnReport, options?: { again?: boolean }): Promise<IngestReport[]>;
}

export interface IngestOptions {
  extractor: ArticleExtractor;
  samplesFolder?: string;
}

/** Articles and characters that one transaction takes at most. */
const BATCH_ARTICLES = 20;
const BATCH_CHARACTERS = 400_000;

interface Pending extends BatchItem {
  file: string | null;
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
    load: (articles, onReport) => enqueue(() => loadAll(graph, reading, { articles, onReport })),
    remove: (articleId) => enqueue(() => removeArticle(graph, reading, articleId)),
    rebuild: (onProgress) => enqueue(() => rebuildGraph(graph, reading, onProgress)),
    upgrade: (onProgress) => queue.add(() => upgradeOnce(onProgress)),
    loadSamples: (onReport, { again = false } = {}) =>
      enqueue(async () => {
        const had = again ? new Set<string>() : await readSampleMarkers(graph);
        const samples = (await readSamples(samplesFolder))
          .map(({ file, article }) => ({ ...article, file, sample: identifyArticle(article.text).hash }))
          .filter(({ sample }) => !had.has(sample));
        return loadAll(graph, reading, { articles: samples, onReport });
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

interface Load {
  articles: Iterable<LoadItem & { sample?: string }> | AsyncIterable<LoadItem & { sample?: string }>;
  onReport?: OnReport | undefined;
}

/** Streams articles into transactions of a bounded size. */
async function loadAll(graph: Graph, reading: Reading, { articles, onReport }: Load): Promise<IngestReport[]> {
  const reports: IngestReport[] = [];
  let batch: Pending[] = [];
  const tell = (report: IngestReport): void => {
    reports.push(report);
    onReport?.(report);
  };
  const flush = async (): Promise<void> => {
    const full = batch;
    batch = [];
    for (const report of await writeBatch(graph, reading, full)) tell(report);
  };
  for await (const item of articles) {
    const pending = prepareItem(item, reading);
    if ('outcome' in pending) {
      await flush();
      tell(pending);
      continue;
    }
    if (mustFlush(batch, pending)) await flush();
    batch.push(pending);
    // Extraction keeps the process busy: let others have a turn.
    await nextTurn();
  }
  await flush();
  return reports;
}

/** One text or one address twice in a transaction would be two ways to write one article. */
function mustFlush(batch: Pending[], { prepared: { stored } }: Pending): boolean {
  const characters = batch.reduce((sum, { prepared }) => sum + prepared.stored.text.length, stored.text.length);
  return (
    batch.length >= BATCH_ARTICLES ||
    characters > BATCH_CHARACTERS ||
    batch.some(({ prepared }) => prepared.stored.id === stored.id) ||
    batch.some(({ prepared }) => stored.url !== null && prepared.stored.url === stored.url)
  );
}

/** Checks and reads one article; a report instead when that is as far as it gets. */
function prepareItem(item: LoadItem & { sample?: string }, reading: Reading): Pending | IngestReport {
  const { file = null, sample = null, ...article } = item;
  try {
    const prepared = prepareArticle(checkArticle(article), reading.extractor, reading.index);
    if (prepared.stored.lang !== null) return { file, sample, prepared };
    const { title } = prepared.stored;
    return reportRefused(file, 'skipped', { message: describeUnreadLanguage(article.text), title });
  } catch (error) {
    return reportRefused(file, 'failed', { message: messageOf(error), title: article.title ?? null });
  }
}

/** Writes a batch in one transaction; when that fails, article by article, so that only the culprit is left out. */
async function writeBatch(graph: Graph, reading: Reading, batch: Pending[]): Promise<IngestReport[]> {
  if (batch.length === 0) return [];
  try {
    const outcomes = await graph.transaction((tx) => loadBatch(tx, batch, reading));
    return batch.map(({ file, prepared }, at) => reportLoaded(file, prepared, outcomes[at] ?? 'unchanged'));
  } catch (error) {
    const [only, ...others] = batch;
    if (only && others.length === 0) {
      return [reportRefused(only.file, 'failed', { message: messageOf(error), title: only.prepared.stored.title })];
    }
    const reports: IngestReport[] = [];
    for (const item of batch) reports.push(...(await writeBatch(graph, reading, [item])));
    return reports;
  }
}
