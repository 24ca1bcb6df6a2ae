import type { Queryable } from '../engine/types';

/** Of each of the people the ids of the claims that say most of them: those with an office before bare names, then the surest. */
export function listTellingClaims(
  graph: Queryable,
  { uids, most }: { uids: string[]; most: number },
): Promise<{ uid: string; ids: string[] }[]> {
  return graph.read<{ uid: string; ids: string[] }>(
    `UNWIND $uids AS uid
     MATCH (entity:Entity {uid: uid})<-[:ABOUT]-(claim:Claim)-[:IN]->(article:Article)
     WHERE claim.kind IN ['office', 'name']
     WITH uid, claim.id AS id, claim.kind AS kind, claim.confidence AS confidence, claim.start AS start,
          article.id AS articleId, coalesce(article.published, '') AS published
     ORDER BY uid, kind DESC, confidence DESC, published, articleId, start, id
     WITH uid, collect(id) AS found
     RETURN uid, found[0..$most] AS ids ORDER BY uid`,
    { uids, most },
  );
}
