import type { Queryable } from '../engine/types';

export type NameHitRow = {
  key: string;
  text: string;
  lang: string | null;
  script: string | null;
  uid: string;
  weight: number;
};

/** Spellings under any of the search keys with what they name, the most met first. */
export function findNames(graph: Queryable, keys: string[], limit: number): Promise<NameHitRow[]> {
  return graph.read<NameHitRow>(
    `UNWIND $keys AS key
     MATCH (name:Name {key: key})-[:NAMES]->(entity:Entity)
     RETURN key, name.text AS text, name.lang AS lang, name.script AS script, entity.uid AS uid,
            coalesce(entity.meetings, 0) AS weight
     ORDER BY weight DESC, uid, text, key LIMIT $limit`,
    { keys, limit },
  );
}
