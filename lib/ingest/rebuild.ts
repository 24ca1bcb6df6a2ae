import type { Graph } from '@/graph/engine/types';
import { wipeDerived } from '@/graph/load/clear-graph';
import { readGraphState, writeGraphState } from '@/graph/load/meta';
import { listArticleIds, readArticles } from '@/graph/load/read-articles';
import { ensureTally } from '@/graph/load/tally-meetings';
import type { ArticleInput } from '@/lib/contracts/article';
import type { StoredArticle } from '@/lib/contracts/claim';
import { RESOLVER_VERSION } from '@/lib/resolve';
import { applyChanges } from './apply-changes';
import { BATCH_ARTICLES, inBatches } from './batch-size';
import type { Reading } from './load-batch';
import { loadReference } from './load-reference';
import { type PreparedArticle, prepareArticle } from './prepare-article';
import { toArticle } from './stored-rows';
import { whyOf } from './why-of';

export interface RebuildProgress {
  done: number;
  total: number;
}

/**
 * Reads every stored article again and derives the whole graph anew. A rebuild that was interrupted is begun again by
 * `upgradeGraph`: the mark in the graph stands until the last article is in.
 */
export async function rebuildGraph(
  graph: Graph,
  reading: Reading,
  onProgress?: (progress: RebuildProgress) => void,
): Promise<void> {
  await writeGraphState(graph, { rebuilding: true, gazetteer: '' });
  await wipeDerived(graph);
  await graph.transaction(ensureTally);
  await loadReference(graph, reading.index);
  const ids = await listArticleIds(graph);
  for (let at = 0; at < ids.length; at += BATCH_ARTICLES) {
    const articles = (await readArticles(graph, ids.slice(at, at + BATCH_ARTICLES))).map(toArticle);
    for (const batch of inBatches(articles)) await rebuildBatch(graph, batch, reading);
    onProgress?.({ done: at + articles.length, total: ids.length });
  }
  await writeGraphState(graph, {
    rebuilding: false,
    extractorVersion: reading.extractor.version,
    resolverVersion: RESOLVER_VERSION,
  });
}

async function rebuildBatch(graph: Graph, articles: StoredArticle[], reading: Reading): Promise<void> {
  const add = articles.map((article) => prepareAgain(article, reading));
  await graph.transaction((tx) => applyChanges(tx, { add, removeIds: [] }, reading.index));
}

/** A stored article that cannot be read any more stays, without facts and with a warning that says why. */
function prepareAgain(article: StoredArticle, { extractor, index }: Reading): PreparedArticle {
  const { title, text, published, url, source, lang } = article;
  const input: ArticleInput = { title, text, published, url, source, lang };
  try {
    const prepared = prepareArticle(input, extractor, index);
    return { ...prepared, stored: { ...prepared.stored, id: article.id, hash: article.hash } };
  } catch (error) {
    const warnings = [{ code: 'unreadable', message: whyOf(error).message, start: null, end: null }];
    const nothing = { persons: [], events: [], meetings: [], attendance: [], countries: [], organizations: [] };
    return {
      stored: { ...article, warnings, extractorVersion: extractor.version },
      claims: [],
      extraction: { lang, title, published, ...nothing, warnings },
    };
  }
}

/** Makes good what an older release or an interrupted rebuild left. Answers whether anything had to be done. */
export async function upgradeGraph(
  graph: Graph,
  reading: Reading,
  onProgress?: (progress: RebuildProgress) => void,
): Promise<boolean> {
  const state = await readGraphState(graph);
  const isCurrent =
    !state.rebuilding &&
    state.extractorVersion === reading.extractor.version &&
    state.resolverVersion === RESOLVER_VERSION;
  if (isCurrent) {
    await loadReference(graph, reading.index);
    await graph.transaction(ensureTally);
    return false;
  }
  await rebuildGraph(graph, reading, onProgress);
  return true;
}
