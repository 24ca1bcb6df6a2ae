import type { Queryable } from '../engine/types';
import type { ArticleRefRow, ClaimRow } from './node-rows';

export type AttendanceQuoteRow = { person: string; gathering: string; claim: ClaimRow; article: ArticleRefRow };

/** Claims that say that somebody came to one of the gatherings; `person` and `gathering` are ids. */
export function listAttendanceQuotes(
  graph: Queryable,
  { gatherings, limit }: { gatherings: string[]; limit: number },
): Promise<AttendanceQuoteRow[]> {
  return graph.read<AttendanceQuoteRow>(
    `UNWIND $gatherings AS id
     MATCH (gathering:Event {id: id})<-[:ABOUT]-(claim:Claim)-[:ABOUT]->(person:Person)
     WHERE claim.kind = 'attendance'
     MATCH (claim)-[:IN]->(article:Article)
     RETURN person.id AS person, id AS gathering, claim,
            article {.id, .title, .lang, .published, .source, .url} AS article
     ORDER BY gathering, person, claim.confidence DESC, article.id, claim.start, claim.id LIMIT $limit`,
    { gatherings, limit },
  );
}
