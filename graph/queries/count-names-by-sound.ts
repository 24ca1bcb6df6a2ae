import type { Queryable } from '../engine/types';

/** How many names have words that are found by each of the keys, the rarest key first. */
export function countNamesBySound(graph: Queryable, keys: string[]): Promise<{ key: string; names: number }[]> {
  return graph.read<{ key: string; names: number }>(
    `UNWIND $keys AS key
     MATCH (:WordKey {key: key})<-[:FOUND_BY]-(word:Word)
     WITH key, COUNT { (word)<-[:HAS_WORD]-(:Name) } AS having
     WITH key, sum(having) AS names
     RETURN key, names ORDER BY names, key`,
    { keys },
  );
}
