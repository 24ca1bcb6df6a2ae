import type { Queryable } from '../engine/types';
import type { PageRow } from './node-rows';

/** Ids of the meetings where somebody spoke for a country, newest first. */
export async function listCountryMeetings(graph: Queryable, id: string, limit: number): Promise<PageRow> {
  const [row] = await graph.read<PageRow>(
    `MATCH (country:Country {id: $id})<-[:REPRESENTS]-(person:Person)
     WITH DISTINCT person
     MATCH (person)-[attended:ATTENDED]->(meeting:Event)
     WHERE meeting.kind = 'meeting' AND attended.country = $id
     WITH DISTINCT meeting
     WITH meeting ORDER BY coalesce(meeting.start, '') DESC, meeting.id
     WITH collect(meeting.id) AS found
     RETURN found[0..$limit] AS ids, size(found) AS total`,
    { id, limit },
  );
  return row ?? { ids: [], total: 0 };
}
