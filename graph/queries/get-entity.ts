import type { Queryable } from '../engine/types';
import type { EntityRow } from './node-rows';

/** One person, country, organisation or event by its `kind:id`. */
export async function getEntity<T extends EntityRow>(graph: Queryable, uid: string): Promise<T | null> {
  const [row] = await graph.read<{ entity: T }>('MATCH (entity:Entity {uid: $uid}) RETURN entity', { uid });
  return row?.entity ?? null;
}
