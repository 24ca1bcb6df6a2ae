import type { Queryable } from '../engine/types';

/** How many persons came, or were expected, at an event. */
export async function countAttendance(graph: Queryable, id: string): Promise<number> {
  const [row] = await graph.read<{ total: number }>(
    'MATCH (event:Event {id: $id})<-[:ATTENDED]-(person:Person) RETURN count(person) AS total',
    { id },
  );
  return row?.total ?? 0;
}
