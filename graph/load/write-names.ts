import type { Queryable } from '../engine/types';
import { type NameToRank, rankNames } from './rank-names';

export interface NameToWrite {
  id: string;
  /** The uid of the entity. */
  of: string;
  text: string;
  lang: string;
  script: string;
  /** Folded words. */
  words: string[];
  /** How many words the spelling has. */
  size: number;
  /** The letters that its words begin with as they sound, to look for initials. */
  initials: string;
}

/**
 * Writes spellings with their words. Their entities must be there. `keysOf` says what a word is looked up by. Persons' spellings
 * are ranked by whoever counts their meetings.
 */
export async function writeNames(
  tx: Queryable,
  names: NameToWrite[],
  keysOf: (word: string) => string[],
): Promise<void> {
  if (names.length === 0) return;
  await writeWords(tx, [...new Set(names.flatMap(({ words }) => words))], keysOf);
  const rows = names.map(({ of: uid, words, ...props }) => ({ id: props.id, uid, words, props }));
  await tx.write('UNWIND $rows AS row MERGE (name:Name {id: row.id}) SET name += row.props', {
    rows: rows.map(({ id, props }) => ({ id, props })),
  });
  await tx.write(
    `UNWIND $rows AS row
     MATCH (name:Name {id: row.id}), (entity:Entity {uid: row.uid})
     MERGE (name)-[:NAMES]->(entity)`,
    { rows: rows.map(({ id, uid }) => ({ id, uid })) },
  );
  await tx.write(
    `UNWIND $rows AS row
     MATCH (name:Name {id: row.id}), (word:Word {id: row.word})
     MERGE (name)-[:HAS_WORD]->(word)`,
    { rows: rows.flatMap(({ id, words }) => words.map((word) => ({ id, word }))) },
  );
  const ranked = await tx.read<NameToRank>(
    'UNWIND $ids AS id MATCH (name:Name {id: id}) RETURN id, name.weight AS weight, name.rank AS rank ORDER BY id',
    { ids: names.filter(({ of: uid }) => !uid.startsWith('person:')).map(({ id }) => id) },
  );
  await rankNames(tx, ranked);
}

/** Most words of a new name are there already: only new ones are given their keys. */
async function writeWords(tx: Queryable, words: string[], keysOf: (word: string) => string[]): Promise<void> {
  const stored = await tx.read<{ id: string }>('UNWIND $words AS id MATCH (word:Word {id: id}) RETURN word.id AS id', {
    words,
  });
  const known = new Set(stored.map(({ id }) => id));
  const rows = words
    .filter((word) => !known.has(word))
    .flatMap((word) => keysOf(word).map((key) => ({ id: word, key })));
  if (rows.length === 0) return;
  await tx.write('UNWIND $ids AS id MERGE (:Word {id: id})', { ids: [...new Set(rows.map(({ id }) => id))] });
  await tx.write('UNWIND $keys AS key MERGE (:WordKey {key: key})', { keys: [...new Set(rows.map(({ key }) => key))] });
  await tx.write(
    `UNWIND $rows AS row
     MATCH (word:Word {id: row.id}), (key:WordKey {key: row.key})
     MERGE (word)-[:FOUND_BY]->(key)`,
    { rows },
  );
}

/** Deletes spellings, and the words and keys that nothing needs any more. */
export async function deleteNames(tx: Queryable, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await tx.read<{ id: string }>(
    'UNWIND $ids AS id MATCH (name:Name {id: id})-[:HAS_WORD]->(word:Word) RETURN DISTINCT word.id AS id',
    { ids },
  );
  await tx.write('UNWIND $ids AS id MATCH (name:Name {id: id})<-[:BEGINS]-(start:Start) DETACH DELETE start', { ids });
  await tx.write('UNWIND $ids AS id MATCH (name:Name {id: id}) DETACH DELETE name', { ids });
  const words = rows.map(({ id }) => id);
  const used = await tx.read<{ id: string }>(
    `UNWIND $words AS id MATCH (word:Word {id: id})
     WHERE COUNT { (word)<-[:HAS_WORD]-(:Name) } > 0
     RETURN word.id AS id`,
    { words },
  );
  const inUse = new Set(used.map(({ id }) => id));
  await deleteWords(
    tx,
    words.filter((word) => !inUse.has(word)),
  );
}

async function deleteWords(tx: Queryable, words: string[]): Promise<void> {
  if (words.length === 0) return;
  const rows = await tx.read<{ key: string }>(
    'UNWIND $words AS id MATCH (word:Word {id: id})-[:FOUND_BY]->(key:WordKey) RETURN DISTINCT key.key AS key',
    { words },
  );
  await tx.write('UNWIND $words AS id MATCH (word:Word {id: id}) DETACH DELETE word', { words });
  await tx.write(
    `UNWIND $keys AS key MATCH (found:WordKey {key: key})
     WHERE COUNT { (found)<-[:FOUND_BY]-(:Word) } = 0
     DETACH DELETE found`,
    { keys: rows.map(({ key }) => key) },
  );
}
