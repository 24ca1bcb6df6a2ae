import type { Queryable } from '../engine/types';
import type { EntityRow } from './node-rows';

/** Organisations that held a gathering, or for which somebody speaks, by id: the others are known from a list only. */
export function listOrganizations(graph: Queryable, limit: number): Promise<{ organization: EntityRow }[]> {
  return graph.read<{ organization: EntityRow }>(
    `MATCH (organization:Organization)
     WHERE EXISTS { (organization)<-[:ORGANIZED_BY]-(:Event) } OR EXISTS { (organization)<-[:REPRESENTS]-(:Person) }
     RETURN organization ORDER BY organization.id LIMIT $limit`,
    { limit },
  );
}
