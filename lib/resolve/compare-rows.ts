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
  const successors = findSuccessors(
    entities.drop.map(({ uid }) => uid),
    before,
    after,
  );
  return {
    put: { entities: entities.put, relationships: relationships.put, names: names.put },
    drop: { entities: entities.drop, relationships: relationships.drop, names: names.drop },
    moved: entities.drop.map(({ uid }) => ({ from: uid, to: successors.get(uid) ?? null })),
  };
}

function compareMaps<T>(before: Map<string, T>, after: Map<string, T>): { put: T[]; drop: T[] } {
  const isSame = (key: string, row: T): boolean => {
    const old = before.get(key);
    return old !== undefined && isEqual(old, row);
  };
  return {
    put: [...after].filter(([key, row]) => !isSame(key, row)).map(([, row]) => row),
    drop: [...before].filter(([key]) => !after.has(key)).map(([, row]) => row),
  };
}

/** Rows are plain objects, lists and values. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [ofA, ofB] = [a as Record<string, unknown>, b as Record<string, unknown>];
  let [keysOfA, keysOfB] = [0, 0];
  for (const key in ofA) {
    keysOfA += 1;
    if (!isEqual(ofA[key], ofB[key])) return false;
  }
  for (const _ in ofB) keysOfB += 1;
  return keysOfA === keysOfB;
}

/** What most of the claims are about now that each of the entities was derived from. */
function findSuccessors(uids: string[], before: GraphRows, after: GraphRows): Map<string, string | null> {
  const gone = new Map(uids.map((uid) => [uid, [] as string[]]));
  for (const [claim, about] of before.subjects) gone.get(about)?.push(claim);
  return new Map([...gone].map(([uid, claims]) => [uid, mostGiven(claims.map((claim) => after.subjects.get(claim)))]));
}
