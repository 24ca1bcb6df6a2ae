import type { ClaimKind } from '@/lib/contracts/vocabulary';
import type { Queryable } from '../engine/types';
import type { QuoteRow } from './list-name-claims';

/** Claims of the given kinds about each of the entities, surest first, with their articles. */
export function listQuotes(
  graph: Queryable,
  { uids, kinds, limit }: { uids: string[]; kinds: ClaimKind[]; limit: number },
): Promise<QuoteRow[]> {
  return graph.read<QuoteRow>(
    `UNWIND $uids AS uid
     MATCH (entity:Entity {uid: uid})<-[:ABOUT]-(claim:Claim)-[:IN]->(article:Article)
     WHERE claim.kind IN $kinds
     RETURN uid, claim, article {.id, .title, .lang, .published, .source, .url} AS article
     ORDER BY uid, claim.confidence DESC, coalesce(article.published, ''), article.id, claim.start, claim.id LIMIT $limit`,
    { uids, kinds, limit },
  );
}
