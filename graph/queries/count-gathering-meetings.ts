import type { Queryable } from '../engine/types';
import type { CountRow } from './count-meetings-by-country';

/** How many meetings each of the gatherings had on its sidelines; `value` is the gathering's id. */
export function countGatheringMeetings(graph: Queryable, gatherings: string[]): Promise<CountRow[]> {
  return graph.read<CountRow>(
    `UNWIND $gatherings AS id
     MATCH (gathering:Event {id: id})<-[:PART_OF]-(meeting:Event)
     RETURN id AS value, count(meeting) AS count ORDER BY value`,
    { gatherings },
  );
}
