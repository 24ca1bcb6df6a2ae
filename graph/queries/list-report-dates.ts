import type { Queryable } from '../engine/types';

export type ReportDatesRow = { uid: string; first: string; last: string };

/** When articles first and last told of each of the events, by the days that the articles give; events without such a day are left out. */
export function listReportDates(graph: Queryable, uids: string[]): Promise<ReportDatesRow[]> {
  return graph.read<ReportDatesRow>(
    `UNWIND $uids AS uid
     MATCH (event:Entity {uid: uid})<-[:ABOUT]-(claim:Claim)-[:IN]->(article:Article)
     WHERE claim.kind IN ['meeting', 'gathering', 'attendance'] AND article.published IS NOT NULL
     RETURN uid, min(article.published) AS first, max(article.published) AS last`,
    { uids },
  );
}
