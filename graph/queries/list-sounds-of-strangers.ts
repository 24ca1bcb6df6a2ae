import type { Queryable } from '../engine/types';

/** The sound keys of people whom the gazetteer does not know, the most met first. */
export function listSoundsOfStrangers(
  graph: Queryable,
  { people, limit }: { people: number; limit: number },
): Promise<{ id: string; key: string }[]> {
  return graph.read<{ id: string; key: string }>(
    `MATCH (person:Person {known: false})
     WITH person ORDER BY person.meetings DESC, person.id LIMIT $people
     MATCH (person)<-[:NAMES]-(:Name)-[:HAS_WORD]->(:Word)-[:FOUND_BY]->(found:WordKey)
     WHERE found.key STARTS WITH 'k:'
     RETURN DISTINCT person.id AS id, found.key AS key
     ORDER BY id, key LIMIT $limit`,
    { people, limit },
  );
}
