import type { Queryable } from '../engine/types';
import type { PersonRow } from './node-rows';

/** People who speak or spoke for a country, the most met first. */
export function listCountryPeople(graph: Queryable, id: string, limit: number): Promise<{ person: PersonRow }[]> {
  return graph.read<{ person: PersonRow }>(
    `MATCH (country:Country {id: $id})<-[:REPRESENTS]-(person:Person)
     WITH DISTINCT person
     RETURN person ORDER BY person.meetings DESC, person.id LIMIT $limit`,
    { id, limit },
  );
}
