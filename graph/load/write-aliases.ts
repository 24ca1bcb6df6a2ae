import type { Queryable } from '../engine/types';

export interface AliasToWrite {
  /** `kind:id` of what is gone. */
  key: string;
  /** The id that it has now, of the same kind; null when nothing took its place. */
  to: string | null;
}

/**
 * Leaves a pointer where an id was. Older pointers to it are led on, and ids that live again lose theirs.
 * `at` is an ISO time.
 */
export async function writeAliases(
  tx: Queryable,
  { gone, live, at }: { gone: AliasToWrite[]; live: string[]; at: string },
): Promise<void> {
  await tx.write('UNWIND $live AS key MATCH (alias:Alias {key: key}) DELETE alias', { live });
  const moved = gone.filter(({ to }) => to !== null);
  const removed = gone.filter(({ to }) => to === null);
  await leadOn(tx, moved);
  await tx.write('UNWIND $rows AS row MERGE (alias:Alias {key: row.key}) SET alias = row', {
    rows: [
      ...moved.map(({ key, to }) => ({ key, to, at })),
      ...removed.map(({ key }) => ({ key, reason: 'removed', at })),
    ],
  });
}

async function leadOn(tx: Queryable, moved: AliasToWrite[]): Promise<void> {
  const rows = moved.map(({ key, to }) => {
    const [kind = '', ...id] = key.split(':');
    return { kind: `${kind}:`, old: id.join(':'), to };
  });
  await tx.write(
    `UNWIND $rows AS row
     MATCH (alias:Alias {to: row.old})
     WHERE alias.key STARTS WITH row.kind
     SET alias.to = row.to`,
    { rows },
  );
}
