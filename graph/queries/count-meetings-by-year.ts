import type { Queryable } from '../engine/types';
import type { CountRow } from './count-meetings-by-country';

/** Meetings by year, undated ones left out. */
export function countMeetingsByYear(graph: Queryable): Promise<CountRow[]> {
  return graph.read<CountRow>(
    `MATCH (meeting:Event {kind: 'meeting'})
     WHERE meeting.start IS NOT NULL
     RETURN substring(meeting.start, 0, 4) AS value, count(meeting) AS count ORDER BY value`,
  );
}
