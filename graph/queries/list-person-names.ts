import type { Queryable } from '../engine/types';

/** The Latin names of people. */
export function listPersonNames(graph: Queryable, ids: string[]): Promise<{ id: string; name: string }[]> {
  return graph.read<{ id: string; name: string }>(
    'UNWIND $ids AS id MATCH (person:Person {id: id}) RETURN id, person.name AS name ORDER BY id',
    { ids },
  );
}
