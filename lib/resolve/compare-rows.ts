import type { EntityRow, GraphRows, NameRow, RelationshipRow } from './graph-rows';
import { mostGiven } from './most-given';

/** What has to be written and deleted to come from one derivation to another. */
export interface RowChanges {
  put: { entities: EntityRow[]; relationships: RelationshipRow[]; names: NameRow[] };
  drop: { entities: EntityRow[]; relationships: RelationshipRow[]; names: NameRow[] };
  /** Entities that are gone, with the uid that most of their surviving claims are about now, if any. */
  moved: { from: string; to: string | null }[];
}

export function compareRows(before: GraphRows, after: GraphRows): RowChanges {
  const entities = compareMaps(before.entities, after.entities);
  const relationships = compareMaps(before.relationships, after.relationships);
  const names = compareMaps(before.names, after.names);
  return {
    put: { entities: entities.put, relationships: relationships.put, names: names.put },
    drop: { entities: entities.drop, relationships: relationships.drop, names: names.drop },
    moved: entities.drop.map(({ uid }) => ({ from: uid, to: findSuccessor(uid, before, after) })),
  };
}

function compareMaps<T>(before: Map<string, T>, after: Map<string, T>): { put: T[]; drop: T[] } {
  const isSame = (key: string, row: T): boolean => {
    const old = before.get(key);
    return old !== undefined && JSON.stringify(old) === JSON.stringify(row);
  };
  return {
    put: [...after].filter(([key, row]) => !isSame(key, row)).map(([, row]) => row),
    drop: [...before].filter(([key]) => !after.has(key)).map(([, row]) => row),
  };
}

function findSuccessor(uid: string, before: GraphRows, after: GraphRows): string | null {
  const claims = [...before.subjects].filter(([, about]) => about === uid).map(([claim]) => claim);
  return mostGiven(claims.map((claim) => after.subjects.get(claim)));
}
