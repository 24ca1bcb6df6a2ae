import { findArticles } from '@/graph/queries/find-articles';
import type { ArticleList } from '@/lib/contracts/api';
import { LIMITS } from './limits';
import type { ReadContext } from './read-context';
import { toArticleRef } from './to-references';

/** Articles with every word of a query in their title, newest first, at most LIMITS.articleHits. */
export async function readArticleSearch({ graph }: ReadContext, query: string): Promise<ArticleList> {
  const words = query.normalize('NFC').toLowerCase().split(/\s+/u).filter(Boolean).slice(0, LIMITS.articleWords);
  if (words.length === 0) return { query, articles: [] };
  const rows = await findArticles(graph, words, LIMITS.articleHits);
  return { query, articles: rows.map((row) => toArticleRef(row.article)) };
}
