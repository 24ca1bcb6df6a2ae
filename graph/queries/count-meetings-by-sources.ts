import type { Queryable } from '../engine/types';
import type { LevelCountRow } from './count-meetings-by-confidence';
import { type MeetingFilters, meetingsThatFit } from './meetings-that-fit';

/** Meetings that fit by the number of their independent sources; `most` stands for that many and more. */
export function countMeetingsBySources(
  graph: Queryable,
  filters: MeetingFilters,
  most: number,
): Promise<LevelCountRow[]> {
  return graph.read<LevelCountRow>(
    `${meetingsThatFit(filters)}
     WITH DISTINCT meeting, coalesce(meeting.sources, 0) AS found
     WITH meeting, CASE WHEN found > $most THEN $most ELSE found END AS level
     RETURN level, count(meeting) AS count ORDER BY level`,
    { ...filters, most },
  );
}
