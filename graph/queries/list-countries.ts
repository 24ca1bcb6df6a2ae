import type { Queryable } from '../engine/types';
import type { EntityRow } from './node-rows';

/** All countries of the graph, by code. */
export function listCountries(graph: Queryable, limit: number): Promise<{ country: EntityRow }[]> {
  return graph.read<{ country: EntityRow }>('MATCH (country:Country) RETURN country ORDER BY country.id LIMIT $limit', {
    limit,
  });
}
