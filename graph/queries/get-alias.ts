import type { Queryable } from '../engine/types';

export type AliasRow = { key: string; to: string | null; reason: string | null; at: string | null };

/** What became of an id: `to` names its successor, `reason` says why it is gone. */
export async function getAlias(graph: Queryable, key: string): Promise<AliasRow | null> {
  const [row] = await graph.read<AliasRow>(
    'MATCH (alias:Alias {key: $key}) RETURN alias.key AS key, alias.to AS to, alias.reason AS reason, alias.at AS at',
    { key },
  );
  return row ?? null;
}
