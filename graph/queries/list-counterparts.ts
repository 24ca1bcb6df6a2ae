import type { Queryable } from '../engine/types';

export type CounterpartRow = { person: string; meeting: string; other: string };

/**
 * Whom each of these people met, meeting by meeting, held ones only. One step of a search for chains: `allShortestPaths` cannot
 * do it on both engines. The embedded one takes the shortest of all paths first and the condition "through meetings only"
 * afterwards, so that a summit both came to hides every chain of meetings; and it cannot be stopped once it runs.
 */
export function listCounterparts(graph: Queryable, persons: string[], limit: number): Promise<CounterpartRow[]> {
  return graph.read<CounterpartRow>(
    `UNWIND $persons AS id
     MATCH (person:Person {id: id})-[:ATTENDED]->(meeting:Event {kind: 'meeting'})<-[:ATTENDED]-(other:Person)
     WHERE meeting.status = 'held' AND other.id <> id
     RETURN id AS person, meeting.id AS meeting, other.id AS other
     ORDER BY person, other, meeting LIMIT $limit`,
    { persons, limit },
  );
}
