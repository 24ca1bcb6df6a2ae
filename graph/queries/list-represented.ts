import type { Queryable } from '../engine/types';

export type RepresentedRow = { person: string; body: string };

/** Which of the bodies (`kind:id` of countries and organisations) each person speaks or spoke for. */
export function listRepresented(
  graph: Queryable,
  { persons, bodies }: { persons: string[]; bodies: string[] },
): Promise<RepresentedRow[]> {
  return graph.read<RepresentedRow>(
    `UNWIND $persons AS id
     MATCH (person:Person {id: id})-[:REPRESENTS]->(body:Entity)
     WHERE body.uid IN $bodies
     RETURN DISTINCT id AS person, body.uid AS body ORDER BY person, body`,
    { persons, bodies },
  );
}
