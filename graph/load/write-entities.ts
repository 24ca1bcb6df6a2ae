import type { Queryable } from '../engine/types';

export interface EntityToWrite {
  uid: string;
  label: 'Person' | 'Country' | 'Organization' | 'Event';
  props: Record<string, unknown>;
}

/** Labels cannot be parameters, so each has its statement. */
const STATEMENTS: Record<EntityToWrite['label'], string> = {
  Person: 'UNWIND $rows AS row MERGE (node:Entity {uid: row.uid}) SET node:Person SET node = row.props',
  Country: 'UNWIND $rows AS row MERGE (node:Entity {uid: row.uid}) SET node:Country SET node = row.props',
  Organization: 'UNWIND $rows AS row MERGE (node:Entity {uid: row.uid}) SET node:Organization SET node = row.props',
  Event: 'UNWIND $rows AS row MERGE (node:Entity {uid: row.uid}) SET node:Event SET node = row.props',
};

/** Writes entities; properties that are not given go. */
export async function writeEntities(tx: Queryable, entities: EntityToWrite[]): Promise<void> {
  for (const [label, statement] of Object.entries(STATEMENTS)) {
    const rows = entities.filter((entity) => entity.label === label).map(({ uid, props }) => ({ uid, props }));
    if (rows.length > 0) await tx.write(statement, { rows });
  }
}

/** Deletes entities with their relationships. */
export async function deleteEntities(tx: Queryable, uids: string[]): Promise<void> {
  if (uids.length === 0) return;
  await tx.write('UNWIND $uids AS uid MATCH (node:Entity {uid: uid}) DETACH DELETE node', { uids });
}
