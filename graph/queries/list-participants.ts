import type { Queryable } from '../engine/types';
import type { AttendedRow, PersonRow } from './node-rows';
import { isLeft, NOTHING_OUT, type TakenOutFilters } from './taken-out';

export type ParticipantRow = { event: string; person: PersonRow; attended: AttendedRow };

/** Who took part in each of the events, with the office of that day, but for who is taken out. The most met come first. */
export function listParticipants(
  graph: Queryable,
  events: string[],
  { limit, out = NOTHING_OUT }: { limit: number; out?: TakenOutFilters },
): Promise<ParticipantRow[]> {
  // The known end stands first: the embedded engine starts at the left of a pattern.
  return graph.read<ParticipantRow>(
    `UNWIND $events AS id
     MATCH (event:Event {id: id})<-[attended:ATTENDED]-(person:Person)
     WHERE ${isLeft(out, 'attended', 'person')}
     RETURN id AS event, person, attended
     ORDER BY event, person.meetings DESC, person.id LIMIT $limit`,
    { ...out, events, limit },
  );
}
