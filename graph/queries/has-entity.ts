import type { Queryable } from '../engine/types';

/** Whether a person, country, organisation or event has this `kind:id`. */
export async function hasEntity(graph: Queryable, uid: string): Promise<boolean> {
  const rows = await graph.read('MATCH (entity:Entity {uid: $uid}) RETURN entity.uid AS uid', { uid });
  return rows.length > 0;
}
