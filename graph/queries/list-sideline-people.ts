import type { Queryable } from '../engine/types';
import type { AttendedRow, PersonRow } from './node-rows';

export type SidelineRow = { gathering: string; person: PersonRow; attended: AttendedRow };

/** Who took part in the meetings on the sidelines of each of the gatherings, once a meeting, with the office of that day. */
export function listSidelinePeople(graph: Queryable, gatherings: string[], limit: number): Promise<SidelineRow[]> {
  return graph.read<SidelineRow>(
    `UNWIND $gatherings AS id
     MATCH (gathering:Event {id: id})<-[:PART_OF]-(meeting:Event)<-[attended:ATTENDED]-(person:Person)
     WHERE meeting.status <> 'cancelled'
     RETURN id AS gathering, person, attended
     ORDER BY gathering, person.meetings DESC, person.id, meeting.id LIMIT $limit`,
    { gatherings, limit },
  );
}
