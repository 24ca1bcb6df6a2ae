import type { Queryable } from '../engine/types';
import type { EntityRow } from './node-rows';

/** Those of the given `kind:id` keys that exist. */
export async function listEntities<T extends EntityRow>(graph: Queryable, uids: string[]): Promise<T[]> {
  const rows = await graph.read<{ entity: T }>(
    'UNWIND $uids AS uid MATCH (entity:Entity {uid: uid}) RETURN entity ORDER BY entity.uid',
    { uids },
  );
  return rows.map((row) => row.entity);
}
