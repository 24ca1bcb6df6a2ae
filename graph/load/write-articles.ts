import type { Queryable } from '../engine/types';

/** Properties as they are stored: no nulls, ids included. */
type Stored = Record<string, unknown>;

export interface ClaimRow {
  id: string;
  articleId: string;
  /** Keys of the blocks that the claim counts in. */
  blocks: string[];
  props: Stored;
}

/** Writes article nodes; properties that are not given go. */
export async function writeArticles(tx: Queryable, articles: (Stored & { id: string })[]): Promise<void> {
  if (articles.length === 0) return;
  await tx.write('UNWIND $rows AS row MERGE (article:Article {id: row.id}) SET article = row', { rows: articles });
}

/** Writes claims with their article and blocks. The articles must be there. */
export async function writeClaims(tx: Queryable, claims: ClaimRow[]): Promise<void> {
  if (claims.length === 0) return;
  const blocks = claims.flatMap(({ id, blocks: keys }) => keys.map((key) => ({ id, key })));
  const keys = [...new Set(blocks.map(({ key }) => key))];
  await tx.write('UNWIND $rows AS row MERGE (claim:Claim {id: row.id}) SET claim = row.props', { rows: claims });
  await tx.write('UNWIND $keys AS key MERGE (block:Block {key: key})', { keys });
  await tx.write(
    `UNWIND $rows AS row
     MATCH (claim:Claim {id: row.id}), (article:Article {id: row.articleId})
     MERGE (claim)-[:IN]->(article)`,
    { rows: claims.map(({ id, articleId }) => ({ id, articleId })) },
  );
  await tx.write(
    `UNWIND $rows AS row
     MATCH (claim:Claim {id: row.id}), (block:Block {key: row.key})
     MERGE (claim)-[:IN_BLOCK]->(block)`,
    { rows: blocks },
  );
}
