import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Queryable } from '@/graph/engine/types';
import { listStoredArticles } from '@/graph/queries/list-stored-articles';

/** Writes every stored article to a .jsonl file that `npm run load` reads again. Answers with their number. */
export async function backUpArticles(graph: Queryable, path: string): Promise<number> {
  const rows = await listStoredArticles(graph);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return rows.length;
}
