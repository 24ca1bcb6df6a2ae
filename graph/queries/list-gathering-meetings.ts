import type { Queryable } from '../engine/types';
import type { PageRow } from './node-rows';

/** Ids of the meetings on a gathering's sidelines, by day, undated ones last. */
export async function listGatheringMeetings(graph: Queryable, id: string, limit: number): Promise<PageRow> {
  const [row] = await graph.read<PageRow>(
    `MATCH (gathering:Event {id: $id})<-[:PART_OF]-(meeting:Event)
     WHERE meeting.kind = 'meeting'
     WITH meeting ORDER BY coalesce(meeting.start, '9999'), meeting.id
     WITH collect(meeting.id) AS found
     RETURN found[0..$limit] AS ids, size(found) AS total`,
    { id, limit },
  );
  return row ?? { ids: [], total: 0 };
}
