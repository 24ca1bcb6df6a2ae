import type { Queryable } from '../engine/types';
import type { ArticleRefRow, ClaimRow } from './node-rows';

export type QuoteRow = { uid: string; claim: ClaimRow; article: ArticleRefRow };

/** Where the spellings of an entity's name stand, oldest article first. */
export function listNameClaims(graph: Queryable, uid: string, limit: number): Promise<QuoteRow[]> {
  return graph.read<QuoteRow>(
    `MATCH (entity:Entity {uid: $uid})<-[:ABOUT]-(claim:Claim)-[:IN]->(article:Article)
     WHERE claim.kind = 'name'
     RETURN entity.uid AS uid, claim,
            article {.id, .title, .lang, .published, .source, .url} AS article
     ORDER BY coalesce(article.published, ''), article.id, claim.start, claim.id LIMIT $limit`,
    { uid, limit },
  );
}
