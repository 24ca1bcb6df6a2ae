import type { Queryable } from '../engine/types';

export interface StoredClaim {
  props: Record<string, unknown>;
  published: string | null;
}

/** The claims of the given kinds that count in one of the blocks, each once, in no particular order. */
export async function readBlockClaims(tx: Queryable, blocks: string[], kinds: string[]): Promise<StoredClaim[]> {
  if (blocks.length === 0) return [];
  return tx.read<{ props: Record<string, unknown>; published: string | null }>(
    `UNWIND $blocks AS key
     MATCH (block:Block {key: key})<-[:IN_BLOCK]-(claim:Claim)-[:IN]->(article:Article)
     WHERE claim.kind IN $kinds
     RETURN DISTINCT properties(claim) AS props, article.published AS published`,
    { blocks, kinds },
  );
}

/** The ids of the same claims, with when their articles were published. */
export async function listBlockClaims(
  tx: Queryable,
  blocks: string[],
  kinds: string[],
): Promise<{ id: string; published: string | null }[]> {
  if (blocks.length === 0) return [];
  return tx.read<{ id: string; published: string | null }>(
    `UNWIND $blocks AS key
     MATCH (block:Block {key: key})<-[:IN_BLOCK]-(claim:Claim)-[:IN]->(article:Article)
     WHERE claim.kind IN $kinds
     RETURN DISTINCT claim.id AS id, article.published AS published`,
    { blocks, kinds },
  );
}

/** The properties of the claims with these ids. */
export async function readClaims(tx: Queryable, ids: string[]): Promise<Record<string, unknown>[]> {
  if (ids.length === 0) return [];
  const rows = await tx.read<{ props: Record<string, unknown> }>(
    'UNWIND $ids AS id MATCH (claim:Claim {id: id}) RETURN properties(claim) AS props',
    { ids },
  );
  return rows.map(({ props }) => props);
}

/** The claims of articles: all, or those of the given kinds. */
export async function readArticleClaims(
  tx: Queryable,
  articleIds: string[],
  kinds: string[] | null = null,
): Promise<StoredClaim[]> {
  if (articleIds.length === 0) return [];
  return tx.read<{ props: Record<string, unknown>; published: string | null }>(
    `UNWIND $articleIds AS id
     MATCH (article:Article {id: id})<-[:IN]-(claim:Claim)
     WHERE $kinds IS NULL OR claim.kind IN $kinds
     RETURN properties(claim) AS props, article.published AS published`,
    { articleIds, kinds },
  );
}

/** The blocks that claims count in, by claim id. */
export async function readClaimBlocks(tx: Queryable, claimIds: string[]): Promise<Map<string, string[]>> {
  const blocks = new Map<string, string[]>();
  if (claimIds.length === 0) return blocks;
  const rows = await tx.read<{ id: string; key: string }>(
    `UNWIND $claimIds AS id
     MATCH (claim:Claim {id: id})-[:IN_BLOCK]->(block:Block)
     RETURN claim.id AS id, block.key AS key`,
    { claimIds },
  );
  for (const { id, key } of rows) blocks.set(id, [...(blocks.get(id) ?? []), key]);
  return blocks;
}

/**
 * The days on which meetings and attendance count, by claim: that of the meeting, else of its gathering, or null where neither has
 * one. Claims from which nothing follows are left out.
 */
export async function readCountedDays(tx: Queryable, claimIds: string[]): Promise<Map<string, string | null>> {
  if (claimIds.length === 0) return new Map();
  const rows = await tx.read<{ id: string; start: string | null; around: (string | null)[]; kind: string }>(
    `UNWIND $claimIds AS id
     MATCH (claim:Claim {id: id})-[:ABOUT]->(event:Event)
     RETURN claim.id AS id, event.kind AS kind, event.start AS start,
            [(event)-[:PART_OF]->(gathering:Event) | gathering.start] AS around`,
    { claimIds },
  );
  // A gathering may be part of another one too, but lends nobody its day.
  return new Map(
    rows.map(({ id, kind, start, around }) => [id, start ?? (kind === 'meeting' ? around[0] : null) ?? null]),
  );
}

/** The name and office claims about a person, those of the oldest articles first. */
export async function readPersonClaims(tx: Queryable, personId: string, limit: number): Promise<StoredClaim[]> {
  return tx.read<{ props: Record<string, unknown>; published: string | null }>(
    `MATCH (person:Person {id: $personId})<-[:ABOUT]-(claim:Claim)-[:IN]->(article:Article)
     WHERE claim.kind IN ['name', 'office']
     RETURN properties(claim) AS props, article.published AS published
     ORDER BY coalesce(article.published, ''), claim.id LIMIT $limit`,
    { personId, limit },
  );
}
