import type { Queryable } from '../engine/types';

/** How many articles say anything about an entity. */
export async function countArticlesAbout(graph: Queryable, uid: string): Promise<number> {
  const [row] = await graph.read<{ total: number }>(
    `MATCH (entity:Entity {uid: $uid})<-[:ABOUT]-(:Claim)-[:IN]->(article:Article)
     RETURN count(DISTINCT article.id) AS total`,
    { uid },
  );
  return row?.total ?? 0;
}
