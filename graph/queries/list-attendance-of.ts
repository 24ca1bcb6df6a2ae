import type { Status } from '@/lib/contracts/vocabulary';
import type { Queryable } from '../engine/types';

export type AttendanceOfRow = { person: string; gathering: string; status: Status };

/** Which of the persons were at which of the gatherings. */
export function listAttendanceOf(
  graph: Queryable,
  { persons, gatherings, limit }: { persons: string[]; gatherings: string[]; limit: number },
): Promise<AttendanceOfRow[]> {
  return graph.read<AttendanceOfRow>(
    `UNWIND $gatherings AS id
     MATCH (gathering:Event {id: id})<-[attended:ATTENDED]-(person:Person)
     WHERE person.id IN $persons
     RETURN person.id AS person, id AS gathering, attended.status AS status
     ORDER BY gathering, person LIMIT $limit`,
    { persons, gatherings, limit },
  );
}
