import type { Queryable } from '../engine/types';

/** The people with a word in their names that is found by one of the keys. */
export function listPeopleByKey(
  graph: Queryable,
  keys: string[],
  limit: number,
): Promise<{ id: string; key: string }[]> {
  return graph.read<{ id: string; key: string }>(
    `UNWIND $keys AS key
     MATCH (:WordKey {key: key})<-[:FOUND_BY]-(:Word)<-[:HAS_WORD]-(:Name)-[:NAMES]->(person:Person)
     RETURN DISTINCT key, person.id AS id
     ORDER BY key, id LIMIT $limit`,
    { keys, limit },
  );
}
