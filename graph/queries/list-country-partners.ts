import type { Queryable } from '../engine/types';

export type PartnerRow = { partner: string; meetings: number; last: string | null };

/** Countries whose people met those of one country, by meetings that were held; `last` is the latest day known. */
export function listCountryPartners(graph: Queryable, id: string, limit: number): Promise<PartnerRow[]> {
  return graph.read<PartnerRow>(
    `MATCH (country:Country {id: $id})<-[:REPRESENTS]-(person:Person)
     WITH DISTINCT person
     MATCH (person)-[mine:ATTENDED]->(meeting:Event)<-[theirs:ATTENDED]-(other:Person)
     WHERE meeting.kind = 'meeting' AND meeting.status = 'held' AND mine.country = $id
       AND theirs.country IS NOT NULL AND theirs.country <> $id
     WITH theirs.country AS partner, count(DISTINCT meeting.id) AS meetings, max(meeting.start) AS last
     RETURN partner, meetings, last ORDER BY meetings DESC, partner LIMIT $limit`,
    { id, limit },
  );
}
