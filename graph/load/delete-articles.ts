import type { Queryable } from '../engine/types';
import { deleteEmptyBlocks } from './move-claims';

/** Deletes article nodes and whatever still hangs on them. */
export async function deleteArticles(tx: Queryable, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.write('UNWIND $ids AS id MATCH (article:Article {id: id}) DETACH DELETE article', { ids });
}

/** Deletes claims, and those of the given blocks that no claim counts in any more. */
export async function deleteClaims(tx: Queryable, ids: string[], blocks: string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.write('UNWIND $ids AS id MATCH (claim:Claim {id: id}) DETACH DELETE claim', { ids });
  await deleteEmptyBlocks(tx, blocks);
}
