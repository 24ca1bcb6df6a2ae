import type { Queryable } from '../engine/types';

/** How many people speak or spoke for a country or organisation, given as `kind:id`. */
export async function countPeople(graph: Queryable, uid: string): Promise<number> {
  const [row] = await graph.read<{ total: number }>(
    'MATCH (body:Entity {uid: $uid})<-[:REPRESENTS]-(person:Person) RETURN count(DISTINCT person.id) AS total',
    { uid },
  );
  return row?.total ?? 0;
}
