import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Graph } from '@/graph/engine/types';
import { countArticles } from '@/graph/load/read-articles';
import type { IngestReport } from '@/lib/contracts/api';
import type { ArticleInput } from '@/lib/contracts/article';
import { type BatchRoom, roomIn } from './batch-size';
import { checkArticle } from './check-article';
import { type BatchItem, loadBatch, type Reading } from './load-batch';
import { describeUnreadLanguage } from './name-language';
import { prepareArticle } from './prepare-article';
import { reportLoaded, reportRefused } from './report';
import { whyOf } from './why-of';

/** An article with the name of the file that it came from, for its report. */
export type LoadItem = ArticleInput & { file?: string | null };
export type OnReport = (report: IngestReport) => void;

interface Pending extends BatchItem {
  file: string | null;
}

interface Load {
  articles: Iterable<LoadItem & { sample?: string }> | AsyncIterable<LoadItem & { sample?: string }>;
  onReport?: OnReport | undefined;
}

/** Streams articles into transactions of a bounded size. Reports are told and not kept: there may be very many. */
export async function loadArticles(graph: Graph, reading: Reading, { articles, onReport }: Load): Promise<void> {
  let batch: Pending[] = [];
  // Asked for when a batch is full: most loads are small.
  let inGraph: number | null = null;
  const tell = (report: IngestReport): void => onReport?.(report);
  const flush = async (): Promise<void> => {
    const full = batch;
    batch = [];
    for (const report of await writeBatch(graph, reading, full)) tell(report);
    if (inGraph !== null) inGraph += full.length;
  };
  for await (const item of articles) {
    const pending = prepareItem(item, reading);
    if ('outcome' in pending) {
      await flush();
      tell(pending);
      continue;
    }
    if (mustFlush(batch, pending, roomIn(inGraph ?? 0))) {
      inGraph ??= await countArticles(graph);
      if (mustFlush(batch, pending, roomIn(inGraph))) await flush();
    }
    batch.push(pending);
    // Extraction keeps the process busy: let others have a turn.
    await nextTurn();
  }
  await flush();
}

/** One text or one address twice in a transaction would be two ways to write one article. */
function mustFlush(batch: Pending[], { prepared: { stored } }: Pending, room: BatchRoom): boolean {
  const characters = batch.reduce((sum, { prepared }) => sum + prepared.stored.text.length, stored.text.length);
  return (
    batch.length >= room.articles ||
    characters > room.characters ||
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
    return reportRefused(file, 'skipped', {
      ...describeUnreadLanguage(article.text, reading.extractor.languages),
      title,
    });
  } catch (error) {
    return reportRefused(file, 'failed', { ...whyOf(error), title: article.title ?? null });
  }
}

/** Writes a batch in one transaction; when that fails, each half by itself, until only the culprit is left out. */
async function writeBatch(graph: Graph, reading: Reading, batch: Pending[]): Promise<IngestReport[]> {
  if (batch.length === 0) return [];
  try {
    const outcomes = await graph.transaction((tx) => loadBatch(tx, batch, reading));
    return batch.map(({ file, prepared }, at) => reportLoaded(file, prepared, outcomes[at] ?? 'unchanged'));
  } catch (error) {
    const [only, ...others] = batch;
    if (only && others.length === 0) {
      return [reportRefused(only.file, 'failed', { ...whyOf(error), title: only.prepared.stored.title })];
    }
    const middle = Math.ceil(batch.length / 2);
    const first = await writeBatch(graph, reading, batch.slice(0, middle));
    return [...first, ...(await writeBatch(graph, reading, batch.slice(middle)))];
  }
}
