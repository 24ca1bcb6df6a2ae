import type { Queryable } from '@/graph/engine/types';
import { countMeetings } from '@/graph/load/count-meetings';
import { deleteArticles, deleteClaims } from '@/graph/load/delete-articles';
import { bumpGeneration } from '@/graph/load/meta';
import { writeAliases } from '@/graph/load/write-aliases';
import { writeArticles, writeClaims } from '@/graph/load/write-articles';
import { deleteEntities, writeEntities } from '@/graph/load/write-entities';
import { deleteNames, writeNames } from '@/graph/load/write-names';
import { deleteRelationships, writeRelationships } from '@/graph/load/write-relationships';
import { type Decisions, type GazetteerIndex, type RowChanges, wordKeys } from '@/lib/resolve';
import { readKnowledge } from './decision-log';
import { markOtherCompany, occasionsOf } from './mark-other-company';
import { planChanges } from './plan-changes';
import type { PreparedArticle } from './prepare-article';
import { articleToStored, toStored } from './stored-rows';

export interface ArticleChanges {
  add: PreparedArticle[];
  /** Ids of stored articles; one that is added too is replaced. */
  removeIds: string[];
}

/** Brings articles in and out with all that follows from them. Runs inside the caller's transaction. */
export async function applyChanges(tx: Queryable, changes: ArticleChanges, gazetteer: GazetteerIndex): Promise<void> {
  const index = await readKnowledge(tx, gazetteer);
  const plan = await planChanges(tx, changes, index);
  const addedIds = new Set(changes.add.map(({ stored }) => stored.id));
  const goneIds = changes.removeIds.filter((id) => !addedIds.has(id));
  const before = await occasionsOf(tx, plan.rows);
  await deleteRows(tx, plan.rows);
  await deleteClaims(tx, plan.removed.claims, plan.removed.blocks);
  await deleteArticles(tx, goneIds);
  await writeArticles(
    tx,
    changes.add.map(({ stored }) => articleToStored(stored)),
  );
  await writeClaims(
    tx,
    plan.added.map(({ claim, blocks }) => ({
      id: claim.id,
      articleId: claim.articleId,
      blocks,
      props: toStored(claim),
    })),
  );
  await putRows(tx, plan.rows);
  await markOtherCompany(tx, [before, await occasionsOf(tx, plan.rows)]);
  await settleAliases(tx, plan.rows, { articlesGone: goneIds, articlesIn: [...addedIds], decisions: index.decisions });
  await bumpGeneration(tx);
}

/** Leaves pointers where ids were, and takes them from ids that live again. */
export async function settleAliases(
  tx: Queryable,
  rows: RowChanges,
  known: { articlesGone: string[]; articlesIn: string[]; decisions: Decisions },
): Promise<void> {
  await writeAliases(tx, {
    gone: [
      ...rows.moved.map(toAlias),
      ...known.articlesGone.map((id) => ({ key: `article:${id}`, to: null })),
      ...mergedAliases(rows, known.decisions),
    ],
    live: [...rows.put.entities.map(({ uid }) => uid), ...known.articlesIn.map((id) => `article:${id}`)],
    at: new Date().toISOString(),
  });
}

export async function deleteRows(tx: Queryable, { drop }: RowChanges): Promise<void> {
  await deleteRelationships(tx, drop.relationships);
  await deleteNames(
    tx,
    drop.names.map(({ id }) => id),
  );
  await deleteEntities(
    tx,
    drop.entities.map(({ uid }) => uid),
  );
}

export async function putRows(tx: Queryable, { put, drop }: RowChanges): Promise<void> {
  await writeEntities(tx, put.entities);
  await writeNames(tx, put.names, wordKeys);
  await writeRelationships(tx, put.relationships);
  const gone = new Set(drop.entities.map(({ uid }) => uid));
  const attendees = [...put.relationships, ...drop.relationships].filter(({ type }) => type === 'ATTENDED');
  const persons = put.entities.filter(({ label }) => label === 'Person').map(({ uid }) => uid);
  const named = put.names.flatMap(({ of }) => (of.startsWith('person:') ? [of] : []));
  const touched = new Set([...persons, ...named, ...attendees.map(({ from }) => from)]);
  await countMeetings(
    tx,
    [...touched].filter((uid) => !gone.has(uid)),
  );
}

function toAlias({ from, to }: RowChanges['moved'][number]): { key: string; to: string | null } {
  return { key: from, to: to === null ? null : to.slice(to.indexOf(':') + 1) };
}

/** Where persons come in under whom others were merged, the others' addresses lead to them, also if they never had a page here. */
function mergedAliases({ put }: RowChanges, { mergedInto }: Decisions): { key: string; to: string | null }[] {
  if (mergedInto.size === 0) return [];
  const persons = new Set(put.entities.flatMap(({ uid, label }) => (label === 'Person' ? [uid] : [])));
  return [...mergedInto].flatMap(([from, to]) =>
    persons.has(`person:${to}`) && !persons.has(`person:${from}`) ? [{ key: `person:${from}`, to }] : [],
  );
}
