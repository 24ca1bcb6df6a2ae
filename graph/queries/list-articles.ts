import type { Queryable } from '../engine/types';
import type { ArticleRefRow } from './node-rows';

/** One page of all articles, newest first. */
export function listArticles(
  graph: Queryable,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ article: ArticleRefRow }[]> {
  return graph.read<{ article: ArticleRefRow }>(
    `MATCH (found:Article)
     RETURN found {.id, .title, .lang, .published, .source, .url} AS article
     ORDER BY coalesce(found.published, '') DESC, found.id SKIP $offset LIMIT $limit`,
    { offset, limit },
  );
}
