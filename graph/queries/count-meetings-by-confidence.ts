import type { Queryable } from '../engine/types';
import { type MeetingFilters, meetingsThatFit } from './meetings-that-fit';

export type LevelCountRow = { level: number; count: number };

/** Meetings that fit by the level that their confidence reaches: 0, `drawn` or `certain`. */
export function countMeetingsByConfidence(
  graph: Queryable,
  filters: MeetingFilters,
  levels: { drawn: number; certain: number },
): Promise<LevelCountRow[]> {
  return graph.read<LevelCountRow>(
    `${meetingsThatFit(filters)}
     WITH DISTINCT meeting, coalesce(meeting.confidence, 0) AS confidence
     WITH meeting, CASE WHEN confidence >= $certain THEN $certain WHEN confidence >= $drawn THEN $drawn ELSE 0 END AS level
     RETURN level, count(meeting) AS count ORDER BY level`,
    { ...filters, ...levels },
  );
}
