import type { Queryable } from '../engine/types';
import type { AttendanceQuoteRow } from './list-attendance-quotes';

/** Claims that say that one person came to a gathering; starts at the person, who has fewer claims than a summit. */
export function listPersonAttendanceQuotes(
  graph: Queryable,
  { person, limit }: { person: string; limit: number },
): Promise<AttendanceQuoteRow[]> {
  return graph.read<AttendanceQuoteRow>(
    `MATCH (person:Person {id: $person})<-[:ABOUT]-(claim:Claim)-[:ABOUT]->(gathering:Event)
     WHERE claim.kind = 'attendance'
     MATCH (claim)-[:IN]->(article:Article)
     RETURN $person AS person, gathering.id AS gathering, claim,
            article {.id, .title, .lang, .published, .source, .url} AS article
     ORDER BY gathering, claim.confidence DESC, article.id, claim.start, claim.id LIMIT $limit`,
    { person, limit },
  );
}
