import type { Queryable, Row } from '../engine/types';

export interface ArticleToKeep extends Row {
  title: string;
  text: string;
  lang: string | null;
  published: string | null;
  source: string | null;
  url: string | null;
}

/** Every stored article in the fields that it was given with, by id: for backups. */
export function listStoredArticles(graph: Queryable): Promise<ArticleToKeep[]> {
  return graph.read<ArticleToKeep>(
    `MATCH (a:Article)
     RETURN a.title AS title, a.text AS text, a.lang AS lang, a.published AS published, a.source AS source, a.url AS url
     ORDER BY a.id`,
  );
}
