import type { Queryable } from '../engine/types';
import type { ClaimRow } from './node-rows';

export type ArticleClaimRow = { claim: ClaimRow; uids: string[] };

/** What was read from an article, in the order of its text, with the `kind:id` of what each claim is about. */
export function listArticleClaims(graph: Queryable, articleId: string, limit: number): Promise<ArticleClaimRow[]> {
  return graph.read<ArticleClaimRow>(
    `MATCH (claim:Claim {articleId: $articleId})
     OPTIONAL MATCH (claim)-[:ABOUT]->(entity:Entity)
     WITH claim, entity ORDER BY entity.uid
     WITH claim, collect(entity.uid) AS uids
     RETURN claim, uids ORDER BY claim.start, claim.end, claim.id LIMIT $limit`,
    { articleId, limit },
  );
}
