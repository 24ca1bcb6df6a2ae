import type { Queryable } from '../engine/types';

export interface NameToWrite {
  id: string;
  /** The uid of the entity. */
  of: string;
  key: string;
  text: string;
  lang: string;
  script: string;
}

/** Writes entries of the search index. Their entities must be there. */
export async function writeNames(tx: Queryable, names: NameToWrite[]): Promise<void> {
  if (names.length === 0) return;
  const rows = names.map(({ of: uid, ...props }) => ({ id: props.id, uid, props }));
  await tx.write('UNWIND $rows AS row MERGE (name:Name {id: row.id}) SET name = row.props', { rows });
  await tx.write(
    `UNWIND $rows AS row
     MATCH (name:Name {id: row.id}), (entity:Entity {uid: row.uid})
     MERGE (name)-[:NAMES]->(entity)`,
    { rows: rows.map(({ id, uid }) => ({ id, uid })) },
  );
}

/** Deletes entries of the search index. */
export async function deleteNames(tx: Queryable, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.write('UNWIND $ids AS id MATCH (name:Name {id: id}) DETACH DELETE name', { ids });
}
