import type { Queryable } from '../engine/types';

/** The sound keys of people whom the gazetteer does not know, the most met first. */
export function listSoundsOfStrangers(graph: Queryable, people: number): Promise<{ id: string; keys: string[] }[]> {
  return graph.read<{ id: string; keys: string[] }>(
    `MATCH (person:Person {known: false})
     WITH person ORDER BY person.meetings DESC, person.id LIMIT $people
     MATCH (person)<-[:NAMES]-(:Name)-[:HAS_WORD]->(:Word)-[:FOUND_BY]->(found:WordKey)
     WHERE found.key STARTS WITH 'k:'
     WITH person, collect(DISTINCT found.key) AS keys
     RETURN person.id AS id, keys, person.meetings AS meetings ORDER BY meetings DESC, id`,
    { people },
  );
}
