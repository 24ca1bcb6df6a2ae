import type { Queryable } from '../engine/types';

/** Stored articles with the given ids, as they stand. */
export async function readArticles(tx: Queryable, ids: string[]): Promise<Record<string, unknown>[]> {
  const rows = await tx.read<{ props: Record<string, unknown> }>(
    'UNWIND $ids AS id MATCH (article:Article {id: id}) RETURN properties(article) AS props',
    { ids },
  );
  return rows.map(({ props }) => props);
}

/** Ids of the articles that came from one of the addresses. */
export async function findArticlesByUrl(tx: Queryable, urls: string[]): Promise<{ id: string; url: string }[]> {
  if (urls.length === 0) return [];
  return tx.read<{ id: string; url: string }>(
    'UNWIND $urls AS url MATCH (article:Article {url: url}) RETURN article.id AS id, article.url AS url',
    { urls },
  );
}

export async function listArticleIds(tx: Queryable): Promise<string[]> {
  const rows = await tx.read<{ id: string }>('MATCH (article:Article) RETURN article.id AS id ORDER BY id');
  return rows.map(({ id }) => id);
}

export async function countArticles(tx: Queryable): Promise<number> {
  const [row] = await tx.read<{ count: number }>('MATCH (article:Article) RETURN count(article) AS count');
  return row?.count ?? 0;
}
