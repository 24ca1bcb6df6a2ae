import type { Queryable } from '../engine/types';
import type { ArticleRow } from './node-rows';

export async function getArticle(graph: Queryable, id: string): Promise<ArticleRow | null> {
  const [row] = await graph.read<{ article: ArticleRow }>('MATCH (article:Article {id: $id}) RETURN article', { id });
  return row?.article ?? null;
}
