import type { Queryable } from '../engine/types';
import { rankOf, startKey, startOf } from '../name-ranks';

/** A spelling with the meetings of the one it names (null: none counted) and the rank it was filed under (null: not yet). */
export type NameToRank = {
  id: string;
  weight: number | null;
  rank: number | null;
};

/** Files spellings under the starts of their words and their rank, where that is another one now. */
export async function rankNames(tx: Queryable, names: NameToRank[]): Promise<void> {
  const changed = names.flatMap(({ id, weight, rank }) => {
    const now = rankOf(weight ?? 0);
    return now === rank ? [] : [{ id, rank: now }];
  });
  if (changed.length === 0) return;
  const words = await tx.read<{ id: string; word: string }>(
    'UNWIND $ids AS id MATCH (name:Name {id: id})-[:HAS_WORD]->(word:Word) RETURN id, word.id AS word ORDER BY id, word',
    { ids: changed.map(({ id }) => id) },
  );
  const ranks = new Map(changed.map(({ id, rank }) => [id, rank]));
  const starts = new Map(
    words.map(({ id, word }) => {
      const start = startOf(word);
      return [`${id}|${start}`, { name: id, key: startKey(start, ranks.get(id) ?? 0) }];
    }),
  );
  const rows = [...starts].map(([id, start]) => ({ id, ...start }));
  await tx.write('UNWIND $rows AS row MERGE (start:Start {id: row.id}) SET start.key = row.key', {
    rows: rows.map(({ id, key }) => ({ id, key })),
  });
  await tx.write(
    `UNWIND $rows AS row
     MATCH (start:Start {id: row.id}), (name:Name {id: row.name})
     MERGE (start)-[:BEGINS]->(name)`,
    { rows: rows.map(({ id, name }) => ({ id, name })) },
  );
  await tx.write('UNWIND $rows AS row MATCH (name:Name {id: row.id}) SET name.rank = row.rank', { rows: changed });
}
