import type { Queryable } from '../engine/types';

/** The people whose names have one of the search keys. */
export function listPeopleByKey(
  graph: Queryable,
  keys: string[],
  limit: number,
): Promise<{ id: string; key: string }[]> {
  return graph.read<{ id: string; key: string }>(
    `UNWIND $keys AS key
     MATCH (name:Name {key: key})-[:NAMES]->(person:Person)
     RETURN DISTINCT key, person.id AS id
     ORDER BY key, id LIMIT $limit`,
    { keys, limit },
  );
}
