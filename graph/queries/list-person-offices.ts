import type { Queryable } from '../engine/types';
import type { OfficeRow } from './node-rows';

export type PersonOfficeRow = { office: OfficeRow; represents: string };

/** Offices of a person, latest first; `represents` is the `kind:id` of the country or organisation. */
export function listPersonOffices(graph: Queryable, id: string): Promise<PersonOfficeRow[]> {
  return graph.read<PersonOfficeRow>(
    `MATCH (person:Person {id: $id})-[office:REPRESENTS]->(body:Entity)
     RETURN office, body.uid AS represents
     ORDER BY coalesce(office.from, '') DESC, represents, office.key LIMIT 100`,
    { id },
  );
}
