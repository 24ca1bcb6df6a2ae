import type { Queryable } from '../engine/types';
import type { EntityRow } from './node-rows';

/** All organisations of the graph, by id. */
export function listOrganizations(graph: Queryable, limit: number): Promise<{ organization: EntityRow }[]> {
  return graph.read<{ organization: EntityRow }>(
    'MATCH (organization:Organization) RETURN organization ORDER BY organization.id LIMIT $limit',
    { limit },
  );
}
