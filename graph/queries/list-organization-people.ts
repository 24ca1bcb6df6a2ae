import type { Queryable } from '../engine/types';
import type { PersonRow } from './node-rows';

/** People who speak or spoke for an organisation, the most met first. */
export function listOrganizationPeople(graph: Queryable, id: string, limit: number): Promise<{ person: PersonRow }[]> {
  return graph.read<{ person: PersonRow }>(
    `MATCH (organization:Organization {id: $id})<-[:REPRESENTS]-(person:Person)
     WITH DISTINCT person
     RETURN person ORDER BY person.meetings DESC, person.id LIMIT $limit`,
    { id, limit },
  );
}
