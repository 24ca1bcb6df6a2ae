import type { Queryable } from '../engine/types';

/** How many people took part in a meeting or a session. */
export async function countPeoplePresent(graph: Queryable): Promise<number> {
  const [row] = await graph.read<{ total: number }>(
    `MATCH (person:Person)
     WHERE EXISTS { (person)-[:ATTENDED]->(:Event) }
     RETURN count(person) AS total`,
  );
  return row?.total ?? 0;
}
