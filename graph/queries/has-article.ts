import type { Queryable } from '../engine/types';

export async function hasArticle(graph: Queryable, id: string): Promise<boolean> {
  const rows = await graph.read('MATCH (article:Article {id: $id}) RETURN article.id AS id', { id });
  return rows.length > 0;
}
