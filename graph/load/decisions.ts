// The editors' log, a node a line.
import type { Queryable } from '../engine/types';

/** The lines of the log as JSON, in the order in which they were written. */
export async function readDecisionLines(tx: Queryable): Promise<string[]> {
  const rows = await tx.read<{ line: string }>(
    'MATCH (decision:Decision) RETURN decision.line AS line ORDER BY decision.order, decision.id',
  );
  return rows.map(({ line }) => line);
}

/** Adds lines behind the last one; a line whose id is there already is left alone. */
export async function writeDecisionLines(tx: Queryable, lines: { id: string; line: string }[]): Promise<void> {
  if (lines.length === 0) return;
  const [row] = await tx.read<{ last: number | null }>('MATCH (decision:Decision) RETURN max(decision.order) AS last');
  const first = (row?.last ?? 0) + 1;
  await tx.write(
    `UNWIND $rows AS row
     MERGE (decision:Decision {id: row.id})
     ON CREATE SET decision.line = row.line, decision.order = row.order`,
    { rows: lines.map(({ id, line }, at) => ({ id, line, order: first + at })) },
  );
}
