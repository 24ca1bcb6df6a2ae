import type { Queryable } from '../engine/types';
import type { QuoteRow } from './list-name-claims';

/** The claims with these ids, with their articles. */
export function listClaimsById(graph: Queryable, ids: string[]): Promise<Pick<QuoteRow, 'claim' | 'article'>[]> {
  return graph.read<Pick<QuoteRow, 'claim' | 'article'>>(
    `UNWIND $ids AS id
     MATCH (claim:Claim {id: id})-[:IN]->(article:Article)
     RETURN claim, article {.id, .title, .lang, .published, .source, .url} AS article, id ORDER BY id`,
    { ids },
  );
}
