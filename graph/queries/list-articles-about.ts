import type { Queryable } from '../engine/types';
import type { ArticleRefRow } from './node-rows';

/** Articles that say anything about an entity, newest first. */
export function listArticlesAbout(graph: Queryable, uid: string, limit: number): Promise<{ article: ArticleRefRow }[]> {
  return graph.read<{ article: ArticleRefRow }>(
    `MATCH (entity:Entity {uid: $uid})<-[:ABOUT]-(:Claim)-[:IN]->(found:Article)
     WITH DISTINCT found
     RETURN found {.id, .title, .lang, .published, .source, .url} AS article
     ORDER BY coalesce(found.published, '') DESC, found.id LIMIT $limit`,
    { uid, limit },
  );
}
