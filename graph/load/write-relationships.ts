import type { Queryable } from '../engine/types';
import type { RelationshipType } from '../model';

type Written = Exclude<RelationshipType, 'IN' | 'IN_BLOCK' | 'NAMES' | 'HAS_WORD' | 'FOUND_BY' | 'BEGINS'>;

export interface RelationshipToWrite {
  type: Written;
  /** An entity's uid; for ABOUT a claim's id. */
  from: string;
  to: string;
  /** Set where one pair can have several of the type. */
  key: string;
  props: Record<string, unknown>;
}

const between = (relationship: string): string =>
  `UNWIND $rows AS row MATCH (a:Entity {uid: row.from}), (b:Entity {uid: row.to})
   MERGE (a)-[r:${relationship}]->(b) SET r = row.props`;
const cut = (relationship: string): string =>
  `UNWIND $rows AS row MATCH (a:Entity {uid: row.from})-[r:${relationship}]->(b:Entity {uid: row.to}) DELETE r`;

/** Types cannot be parameters, so each has its statements. Both ends are matched by their key alone. */
const STATEMENTS: Record<Written, { put: string; drop: string }> = {
  ABOUT: {
    put: `UNWIND $rows AS row MATCH (a:Claim {id: row.from}), (b:Entity {uid: row.to}) MERGE (a)-[:ABOUT]->(b)`,
    drop: `UNWIND $rows AS row MATCH (a:Claim {id: row.from})-[r:ABOUT]->(b:Entity {uid: row.to}) DELETE r`,
  },
  REPRESENTS: { put: between('REPRESENTS {key: row.key}'), drop: cut('REPRESENTS {key: row.key}') },
  ATTENDED: { put: between('ATTENDED'), drop: cut('ATTENDED') },
  PART_OF: { put: between('PART_OF'), drop: cut('PART_OF') },
  HOSTED_BY: { put: between('HOSTED_BY'), drop: cut('HOSTED_BY') },
  ORGANIZED_BY: { put: between('ORGANIZED_BY'), drop: cut('ORGANIZED_BY') },
  MEMBER_OF: { put: between('MEMBER_OF {key: row.key}'), drop: cut('MEMBER_OF {key: row.key}') },
};

/** Writes relationships between nodes that are there; a row whose end is missing writes nothing. */
export async function writeRelationships(tx: Queryable, rows: RelationshipToWrite[]): Promise<void> {
  for (const [type, { put }] of Object.entries(STATEMENTS)) {
    const ofType = rows
      .filter((row) => row.type === type)
      .map(({ from, to, key, props }) => ({ from, to, key, props }));
    if (ofType.length > 0) await tx.write(put, { rows: ofType });
  }
}

/** Deletes relationships; those that are gone already do not matter. */
export async function deleteRelationships(tx: Queryable, rows: RelationshipToWrite[]): Promise<void> {
  for (const [type, { drop }] of Object.entries(STATEMENTS)) {
    const ofType = rows.filter((row) => row.type === type).map(({ from, to, key }) => ({ from, to, key }));
    if (ofType.length > 0) await tx.write(drop, { rows: ofType });
  }
}
