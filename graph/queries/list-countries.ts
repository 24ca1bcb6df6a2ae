import type { Queryable } from '../engine/types';
import type { EntityRow } from './node-rows';

/** Countries for which somebody speaks, or where a gathering was, by code: the others are known from a list only. */
export function listCountries(graph: Queryable, limit: number): Promise<{ country: EntityRow }[]> {
  return graph.read<{ country: EntityRow }>(
    `MATCH (country:Country)
     WHERE EXISTS { (country)<-[:REPRESENTS]-(:Person) } OR EXISTS { (country)<-[:HOSTED_BY]-(:Event) }
     RETURN country ORDER BY country.id LIMIT $limit`,
    { limit },
  );
}
