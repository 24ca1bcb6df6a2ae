import type { Queryable } from '../engine/types';
import { EVERY_TALLY, TALLY_VERSION } from '../tally-keys';

export type TallyRow = { key: string; count: number };

/** How many meetings count under each key (see tally-keys.ts); null for a graph in which nobody counted. */
export async function listTallies(graph: Queryable, limit: number): Promise<TallyRow[] | null> {
  if (!(await isTallied(graph))) return null;
  return graph.read<TallyRow>(
    'MATCH (tally:Tally) RETURN tally.key AS key, tally.count AS count ORDER BY key LIMIT $limit',
    { limit },
  );
}

/** How many meetings there are; null for a graph in which nobody counted. */
export async function getMeetingTally(graph: Queryable): Promise<number | null> {
  if (!(await isTallied(graph))) return null;
  const [row] = await graph.read<{ count: number }>('MATCH (tally:Tally {key: $key}) RETURN tally.count AS count', {
    key: EVERY_TALLY.all,
  });
  return row?.count ?? 0;
}

async function isTallied(graph: Queryable): Promise<boolean> {
  const [meta] = await graph.read<{ version: string | null }>(
    "MATCH (meta:Meta {id: 'graph'}) RETURN meta.tally AS version",
  );
  return meta?.version === TALLY_VERSION;
}
