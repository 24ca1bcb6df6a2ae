import type { Queryable } from '../engine/types';

export interface ReferenceKeys {
  uids: string[];
  /** Ids of the search index's entries. */
  names: string[];
  memberships: { from: string; to: string; key: string }[];
}

/** What the graph holds of countries, organisations, their names and memberships. */
export async function readReferenceKeys(tx: Queryable): Promise<ReferenceKeys> {
  const countries = await tx.read<{ uid: string }>('MATCH (node:Country) RETURN node.uid AS uid');
  const organizations = await tx.read<{ uid: string }>('MATCH (node:Organization) RETURN node.uid AS uid');
  const uids = [...countries, ...organizations].map(({ uid }) => uid);
  const names = await tx.read<{ id: string }>(
    'UNWIND $uids AS uid MATCH (entity:Entity {uid: uid})<-[:NAMES]-(name:Name) RETURN name.id AS id',
    { uids },
  );
  const memberships = await tx.read<{ from: string; to: string; key: string }>(
    `MATCH (a:Country)-[membership:MEMBER_OF]->(b:Organization)
     RETURN a.uid AS from, b.uid AS to, coalesce(membership.key, '') AS key
     ORDER BY from, to, key`,
  );
  return { uids, names: names.map(({ id }) => id), memberships };
}
