import type { Dirent } from 'node:fs';
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CliError } from '@/lib/cli/cli-error';

const ARTICLE_FILE = /\.(txt|md|html?|jsonl?)$/i;
/** Annotations for `npm run eval` lie beside the texts; they are no articles. */
const GOLD_FILE = /\.gold\.json$/i;

/** A file to read: `path` opens it, `shown` is how the user named it. */
export interface ArticleFile {
  path: string;
  shown: string;
}

/**
 * Every article file under the given files and folders: folders recursively in name order, only names that end in
 * .txt, .md, .html, .json or .jsonl; a file that is named itself is taken whatever its name. A path that does not exist
 * is kept, so that reading it reports the error beside those of the other files. Throws CliError when nothing is given.
 */
export async function collectFiles(given: string[]): Promise<ArticleFile[]> {
  if (given.length === 0) throw new CliError('Name at least one file or folder.');
  const lists = await Promise.all(given.map((shown) => expand({ shown, path: locate(shown) })));
  return lists.flat();
}

/** Relative paths count from the project's folder, or else from where npm was called. */
export function locate(shown: string): string {
  const path = resolve(shown);
  const called = process.env.INIT_CWD;
  return called === undefined || existsSync(path) ? path : resolve(called, shown);
}

async function expand(file: ArticleFile): Promise<ArticleFile[]> {
  const isFolder = existsSync(file.path) && (await stat(file.path)).isDirectory();
  return isFolder ? walk(file) : [file];
}

async function walk(folder: ArticleFile): Promise<ArticleFile[]> {
  const entries = await readdir(folder.path, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const lists = entries.filter(isWanted).map((entry) => {
    const child = { path: join(folder.path, entry.name), shown: join(folder.shown, entry.name) };
    return entry.isDirectory() ? walk(child) : [child];
  });
  return (await Promise.all(lists)).flat();
}

function isWanted(entry: Dirent): boolean {
  if (entry.name.startsWith('.')) return false;
  if (entry.isDirectory()) return entry.name !== 'node_modules';
  return entry.isFile() && ARTICLE_FILE.test(entry.name) && !GOLD_FILE.test(entry.name);
}
