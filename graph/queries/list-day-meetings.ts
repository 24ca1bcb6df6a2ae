import type { Queryable } from '../engine/types';
import type { PageRow } from './node-rows';

/** Ids of the meetings that are sure enough and may have been on a day: some source gives it, and one at least gives the day itself. */
export async function listDayMeetings(
  graph: Queryable,
  { day, confidence, limit }: { day: string; confidence: number; limit: number },
): Promise<PageRow> {
  const [row] = await graph.read<PageRow>(
    `MATCH (meeting:Event {kind: 'meeting'})
     WHERE (meeting.start = $day OR $day IN coalesce(meeting.otherDates, []))
       AND coalesce(meeting.confidence, 0) >= $confidence
     WITH meeting ORDER BY meeting.id
     WITH collect(meeting.id) AS found
     RETURN found[0..$limit] AS ids, size(found) AS total`,
    { day, confidence, limit },
  );
  return row ?? { ids: [], total: 0 };
}
