import type { Graph, Queryable } from '@/graph/engine/types';
import { bumpGeneration, readGraphState, writeGraphState } from '@/graph/load/meta';
import { readReferenceKeys } from '@/graph/load/read-reference';
import { deleteEntities, writeEntities } from '@/graph/load/write-entities';
import { deleteNames, writeNames } from '@/graph/load/write-names';
import { deleteRelationships, writeRelationships } from '@/graph/load/write-relationships';
import { type GazetteerIndex, identifyArticle, referenceRows, wordKeys } from '@/lib/resolve';

/** Brings countries, organisations and memberships of the gazetteer into the graph, when they are not those it holds. */
export async function loadReference(graph: Graph, index: GazetteerIndex): Promise<void> {
  const rows = referenceRows(index);
  const entities = [...rows.entities.values()];
  const relationships = [...rows.relationships.values()];
  const names = [...rows.names.values()];
  const { hash } = identifyArticle(JSON.stringify([entities, relationships, names]));
  if ((await readGraphState(graph)).gazetteer === hash) return;
  await graph.transaction(async (tx) => {
    await deleteOutdated(tx, {
      uids: new Set(rows.entities.keys()),
      names: new Set(rows.names.keys()),
      memberships: new Set(relationships.map(({ from, to, key }) => `${from}|${to}|${key}`)),
    });
    await writeEntities(tx, entities);
    await writeNames(tx, names, wordKeys);
    await writeRelationships(tx, relationships);
    await writeGraphState(tx, { gazetteer: hash });
    await bumpGeneration(tx);
  });
}

interface Current {
  uids: Set<string>;
  names: Set<string>;
  memberships: Set<string>;
}

async function deleteOutdated(tx: Queryable, current: Current): Promise<void> {
  const stored = await readReferenceKeys(tx);
  await deleteRelationships(
    tx,
    stored.memberships
      .filter(({ from, to, key }) => !current.memberships.has(`${from}|${to}|${key}`))
      .map(({ from, to, key }) => ({ type: 'MEMBER_OF', from, to, key, props: {} })),
  );
  await deleteNames(
    tx,
    stored.names.filter((id) => !current.names.has(id)),
  );
  await deleteEntities(
    tx,
    stored.uids.filter((uid) => !current.uids.has(uid)),
  );
}
