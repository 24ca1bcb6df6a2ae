import type { Queryable } from '../engine/types';
import type { PersonRow } from './node-rows';

/** One page of all people, the most met first. */
export function listPeople(
  graph: Queryable,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ person: PersonRow }[]> {
  return graph.read<{ person: PersonRow }>(
    `MATCH (person:Person)
     RETURN person ORDER BY person.meetings DESC, person.id SKIP $offset LIMIT $limit`,
    { offset, limit },
  );
}
