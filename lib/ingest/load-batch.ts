import type { Queryable } from '@/graph/engine/types';
import { findArticlesByUrl, readArticles } from '@/graph/load/read-articles';
import { writeSampleMarkers } from '@/graph/load/sample-markers';
import type { StoredArticle } from '@/lib/contracts/claim';
import type { GazetteerIndex } from '@/lib/resolve';
import { applyChanges } from './apply-changes';
import { type ArticleExtractor, mergeCopies, type PreparedArticle, prepareArticle } from './prepare-article';
import { toArticle } from './stored-rows';

export interface BatchItem {
  prepared: PreparedArticle;
  /** Set for a bundled sample: the marker that it leaves. */
  sample: string | null;
}
export type LoadOutcome = 'added' | 'unchanged' | 'replaced';

export interface Reading {
  extractor: ArticleExtractor;
  index: GazetteerIndex;
}

/**
 * Writes a few articles, each with its own id and address, inside the caller's transaction. Answers with an outcome each.
 * A copy of a stored text changes at most what is known about it; a new text from a stored article's address takes its place.
 */
export async function loadBatch(tx: Queryable, items: BatchItem[], reading: Reading): Promise<LoadOutcome[]> {
  const stored = (await readArticles(tx, idsOf(items))).map(toArticle);
  const copies = new Map(stored.map((article) => [article.id, article]));
  const older = await findOlderTexts(tx, items);
  const add: PreparedArticle[] = [];
  const removeIds: string[] = [];
  const outcomes = items.map(({ prepared }): LoadOutcome => {
    const copy = copies.get(prepared.stored.id);
    const fresh = copy ? mergeWithCopy(prepared, copy, reading) : prepared;
    const replaced = older.get(prepared.stored.url ?? '') ?? [];
    if (fresh !== null) add.push(fresh);
    removeIds.push(...replaced, ...(copy && fresh ? [copy.id] : []));
    if (replaced.length > 0) return 'replaced';
    return copy ? (fresh ? 'replaced' : 'unchanged') : 'added';
  });
  if (add.length > 0 || removeIds.length > 0) {
    await applyChanges(tx, { add, removeIds: [...new Set(removeIds)] }, reading.index);
  }
  await writeSampleMarkers(
    tx,
    items.flatMap(({ sample }) => sample ?? []),
  );
  return outcomes;
}

/** The article as both copies together describe it, or null when the stored one says all that already. */
function mergeWithCopy(prepared: PreparedArticle, copy: StoredArticle, { extractor, index }: Reading) {
  const merged = mergeCopies(copy, prepared.stored);
  const isKnown =
    merged.title === copy.title &&
    merged.text === copy.text &&
    merged.published === copy.published &&
    merged.url === copy.url &&
    merged.source === copy.source &&
    copy.extractorVersion === extractor.version;
  return isKnown ? null : prepareArticle(merged, extractor, index);
}

/** Ids of articles that came from the address of a new text. */
async function findOlderTexts(tx: Queryable, items: BatchItem[]): Promise<Map<string, string[]>> {
  const urls = items.flatMap(({ prepared }) => prepared.stored.url ?? []);
  const coming = new Set(idsOf(items));
  const older = new Map<string, string[]>();
  for (const { id, url } of await findArticlesByUrl(tx, urls)) {
    if (!coming.has(id)) older.set(url, [...(older.get(url) ?? []), id]);
  }
  return older;
}

function idsOf(items: BatchItem[]): string[] {
  return items.map(({ prepared }) => prepared.stored.id);
}
