import type { Queryable } from '../engine/types';

export interface ClaimMove {
  id: string;
  /** Keys of the blocks that the claim no longer counts in, and of those that it counts in now. */
  leave: string[];
  enter: string[];
}

/** Lets claims count in other blocks, and deletes blocks that no claim counts in any more. */
export async function moveClaims(tx: Queryable, moves: ClaimMove[]): Promise<void> {
  if (moves.length === 0) return;
  const pairs = (pick: (move: ClaimMove) => string[]) =>
    moves.flatMap((move) => pick(move).map((key) => ({ id: move.id, key })));
  const entered = pairs(({ enter }) => enter);
  await tx.write(
    `UNWIND $rows AS row
     MATCH (claim:Claim {id: row.id})-[counts:IN_BLOCK]->(block:Block {key: row.key})
     DELETE counts`,
    { rows: pairs(({ leave }) => leave) },
  );
  await tx.write('UNWIND $keys AS key MERGE (block:Block {key: key})', {
    keys: [...new Set(entered.map(({ key }) => key))],
  });
  await tx.write(
    `UNWIND $rows AS row
     MATCH (claim:Claim {id: row.id}), (block:Block {key: row.key})
     MERGE (claim)-[:IN_BLOCK]->(block)`,
    { rows: entered },
  );
  await deleteEmptyBlocks(tx, [...new Set(moves.flatMap(({ leave }) => leave))]);
}

/** Deletes those of the given blocks that no claim counts in. */
export async function deleteEmptyBlocks(tx: Queryable, keys: string[]): Promise<void> {
  const rows = await tx.read<{ key: string }>(
    'UNWIND $keys AS key MATCH (block:Block {key: key})<-[:IN_BLOCK]-(:Claim) RETURN DISTINCT block.key AS key',
    { keys },
  );
  const used = new Set(rows.map(({ key }) => key));
  await tx.write('UNWIND $keys AS key MATCH (block:Block {key: key}) DETACH DELETE block', {
    keys: keys.filter((key) => !used.has(key)),
  });
}
