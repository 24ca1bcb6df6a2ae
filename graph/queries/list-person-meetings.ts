import type { Queryable } from '../engine/types';
import type { PageRow } from './node-rows';

/** Ids of a person's meetings, newest first, undated ones last. */
export async function listPersonMeetings(graph: Queryable, id: string, limit: number): Promise<PageRow> {
  const [row] = await graph.read<PageRow>(
    `MATCH (person:Person {id: $id})-[:ATTENDED]->(meeting:Event)
     WHERE meeting.kind = 'meeting'
     WITH meeting ORDER BY coalesce(meeting.start, '') DESC, meeting.id
     WITH collect(meeting.id) AS found
     RETURN found[0..$limit] AS ids, size(found) AS total`,
    { id, limit },
  );
  return row ?? { ids: [], total: 0 };
}
