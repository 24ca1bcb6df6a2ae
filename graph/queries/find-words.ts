import type { Queryable } from '../engine/types';

/** The words of names that are found by one of the keys, the shortest first. */
export function findWords(graph: Queryable, keys: string[], limit: number): Promise<{ key: string; text: string }[]> {
  return graph.read<{ key: string; text: string }>(
    `UNWIND $keys AS key
     MATCH (found:WordKey {key: key})<-[:FOUND_BY]-(word:Word)
     RETURN key, word.id AS text
     ORDER BY size(text), text, key LIMIT $limit`,
    { keys, limit },
  );
}
