import type { Queryable } from '../engine/types';
import type { PageRow } from './node-rows';

/** Ids of the meetings below a confidence, the least sure first. */
export async function listDoubtfulMeetings(graph: Queryable, below: number, limit: number): Promise<PageRow> {
  const [row] = await graph.read<PageRow>(
    `MATCH (meeting:Event {kind: 'meeting'})
     WHERE meeting.confidence < $below
     WITH meeting ORDER BY meeting.confidence, meeting.id
     WITH collect(meeting.id) AS found
     RETURN found[0..$limit] AS ids, size(found) AS total`,
    { below, limit },
  );
  return row ?? { ids: [], total: 0 };
}
