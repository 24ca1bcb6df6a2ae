import type { Queryable } from '../engine/types';
import { startKeys } from '../name-ranks';
import type { NameHitRow } from './find-names';

/** Keys that are asked for at once: the few who met often first, and those who never met only where others are too few. */
const AT_ONCE = 8;

/** Spellings with a word that begins with two folded letters, the most met first. None is the whole name. */
export async function findNamesByStart(
  graph: Queryable,
  { start, quality, limit }: { start: string; quality: number; limit: number },
): Promise<NameHitRow[]> {
  const keys = startKeys(start);
  const groups = [keys.slice(0, AT_ONCE), ...keys.slice(AT_ONCE).map((key) => [key])];
  const found: NameHitRow[] = [];
  for (const group of groups) {
    found.push(...(await findIn(graph, group, { quality, limit: limit - found.length })));
    if (found.length >= limit) break;
  }
  return found;
}

function findIn(graph: Queryable, keys: string[], more: { quality: number; limit: number }): Promise<NameHitRow[]> {
  return graph.read<NameHitRow>(
    `UNWIND $keys AS key
     MATCH (start:Start {key: key})-[:BEGINS]->(name:Name)
     WITH DISTINCT name, coalesce(name.weight, 0) AS weight, size(name.text) AS length
     ORDER BY weight DESC, length, name.id LIMIT $limit
     MATCH (name)-[:NAMES]->(entity:Entity)
     RETURN name.text AS text, name.lang AS lang, name.script AS script, entity.uid AS uid,
       $quality AS quality, false AS whole, weight, length, name.id AS id
     ORDER BY weight DESC, length, id`,
    { keys, ...more },
  );
}
