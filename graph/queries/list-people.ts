import type { Queryable } from '../engine/types';
import type { PersonRow } from './node-rows';

/** One page of the people who took part in a meeting or a session, the most met first: others are only named. */
export function listPeople(
  graph: Queryable,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ person: PersonRow }[]> {
  return graph.read<{ person: PersonRow }>(
    `MATCH (person:Person)
     WHERE EXISTS { (person)-[:ATTENDED]->(:Event) }
     RETURN person ORDER BY person.meetings DESC, person.id SKIP $offset LIMIT $limit`,
    { offset, limit },
  );
}
