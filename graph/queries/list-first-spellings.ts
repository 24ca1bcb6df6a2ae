import type { Queryable } from '../engine/types';

/** Where each spelling of the people's names stands first: the id of the claim in the oldest article. */
export function listFirstSpellings(
  graph: Queryable,
  uids: string[],
): Promise<{ uid: string; text: string; id: string }[]> {
  return graph.read<{ uid: string; text: string; id: string }>(
    `UNWIND $uids AS uid
     MATCH (entity:Entity {uid: uid})<-[:ABOUT]-(claim:Claim)-[:IN]->(article:Article)
     WHERE claim.kind = 'name'
     WITH uid, claim.text AS text, claim.id AS id, claim.start AS start,
          article.id AS articleId, coalesce(article.published, '') AS published
     ORDER BY uid, text, published, articleId, start, id
     WITH uid, text, collect(id) AS found
     RETURN uid, text, found[0] AS id ORDER BY uid, text`,
    { uids },
  );
}
