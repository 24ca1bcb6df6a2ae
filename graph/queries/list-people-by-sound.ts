import type { Queryable } from '../engine/types';

/** For each of the keys the ids of the people who have a word in their names that is found by it. */
export function listPeopleBySound(graph: Queryable, keys: string[]): Promise<{ key: string; ids: string[] }[]> {
  return graph.read<{ key: string; ids: string[] }>(
    `UNWIND $keys AS key
     MATCH (:WordKey {key: key})<-[:FOUND_BY]-(:Word)<-[:HAS_WORD]-(:Name)-[:NAMES]->(person:Person)
     WITH key, collect(DISTINCT person.id) AS ids
     RETURN key, ids ORDER BY key`,
    { keys },
  );
}
