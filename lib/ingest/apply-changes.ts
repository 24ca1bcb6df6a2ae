import type { Queryable } from '@/graph/engine/types';
import { deleteArticles, deleteClaims } from '@/graph/load/delete-articles';
import { bumpGeneration } from '@/graph/load/meta';
import { moveClaims } from '@/graph/load/move-claims';
import { writeAliases } from '@/graph/load/write-aliases';
import { writeArticles, writeClaims } from '@/graph/load/write-articles';
import type { Decisions, GazetteerIndex, RowChanges } from '@/lib/resolve';
import { changeRows } from './change-rows';
import { readKnowledge } from './decision-log';
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
  await changeRows(tx, plan.rows, async () => {
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
    await moveClaims(tx, plan.left);
  });
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

function toAlias({ from, to }: RowChanges['moved'][number]): { key: string; to: string | null } {
  return { key: from, to: to === null ? null : to.slice(to.indexOf(':') + 1) };
}

/** Where persons come in under whom others were merged, the others' addresses lead to them, also if they never had a page here. */
function mergedAliases({ put }: RowChanges, { mergedInto }: Decisions): { key: string; to: string | null }[] {
  if (mergedInto.size === 0) return [];
  const persons = new Set(put.entities.flatMap(({ uid, label }) => (label === 'Person' ? [uid] : [])));
  return [...mergedInto].flatMap(([from, chain]) => {
    const to = chain.findLast((id) => persons.has(`person:${id}`));
    return to !== undefined && !persons.has(`person:${from}`) ? [{ key: `person:${from}`, to }] : [];
  });
}
