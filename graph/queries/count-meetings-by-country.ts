import type { Queryable } from '../engine/types';

export type CountRow = { value: string; count: number };

/** Meetings by the countries that took part, the most frequent first. */
export function countMeetingsByCountry(graph: Queryable): Promise<CountRow[]> {
  return graph.read<CountRow>(
    `MATCH (meeting:Event {kind: 'meeting'})<-[attended:ATTENDED]-(:Person)
     WHERE attended.country IS NOT NULL
     RETURN attended.country AS value, count(DISTINCT meeting.id) AS count ORDER BY count DESC, value`,
  );
}
