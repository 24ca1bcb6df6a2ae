import type { Queryable } from '../engine/types';
import type { ArticleRefRow } from './node-rows';

/** Articles whose title holds every one of the words (in small letters), newest first. */
export function findArticles(graph: Queryable, words: string[], limit: number): Promise<{ article: ArticleRefRow }[]> {
  return graph.read<{ article: ArticleRefRow }>(
    `MATCH (found:Article)
     WITH found, toLower(found.title) AS title
     WHERE all(word IN $words WHERE title CONTAINS word)
     RETURN found {.id, .title, .lang, .published, .source, .url} AS article
     ORDER BY coalesce(found.published, '') DESC, found.id LIMIT $limit`,
    { words, limit },
  );
}
