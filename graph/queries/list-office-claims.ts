import type { Queryable } from '../engine/types';
import type { QuoteRow } from './list-name-claims';

/** What articles say of the offices of persons (by uid), oldest article first. */
export function listOfficeClaims(
  graph: Queryable,
  { articles, persons, limit }: { articles: string[]; persons: string[]; limit: number },
): Promise<QuoteRow[]> {
  return graph.read<QuoteRow>(
    `UNWIND $articles AS id
     MATCH (article:Article {id: id})<-[:IN]-(claim:Claim)-[:ABOUT]->(person:Person)
     WHERE claim.kind = 'office' AND person.uid IN $persons
     RETURN person.uid AS uid, claim, article {.id, .title, .lang, .published, .source, .url} AS article
     ORDER BY coalesce(article.published, ''), article.id, claim.start, claim.id, uid LIMIT $limit`,
    { articles, persons, limit },
  );
}
