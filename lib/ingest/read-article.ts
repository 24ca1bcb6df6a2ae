import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import type { ArticleInput } from '@/lib/contracts/article';
import { because } from '@/lib/contracts/reason';
import { ArticleReadError } from './article-read-error';
import { decodeBytes } from './decode-bytes';
import { readHtml } from './read-html';
import { readJson, readJsonLines } from './read-json';
import { readPlainText } from './read-plain-text';

export { ArticleReadError };

type Reader = (text: string) => ArticleInput[];
const READERS: Record<string, Reader> = {
  '.txt': (text) => [readPlainText(text)],
  '.md': (text) => [readPlainText(text)],
  '.html': (text) => [readHtml(text)],
  '.htm': (text) => [readHtml(text)],
  '.json': readJson,
  '.jsonl': readJsonLines,
};

/** The articles of one file. Throws ArticleReadError with one line that says what to do. */
export async function readArticleFile(path: string, maxBytes: number): Promise<ArticleInput[]> {
  return readArticleText(path, await readBounded(path, maxBytes), maxBytes);
}

/** The articles of a file's content; `name` tells its kind by the ending. Throws ArticleReadError. */
export function readArticleText(name: string, bytes: Uint8Array, maxBytes: number): ArticleInput[] {
  const read = requireReader(name);
  if (bytes.length > maxBytes) throw tooLarge(bytes.length, maxBytes);
  if (bytes.length === 0) throw new ArticleReadError('the file is empty', { reason: because('file_empty') });
  const text = decodeBytes(bytes, { isHtml: /\.html?$/i.test(name) });
  if (text.trim() === '') throw new ArticleReadError('the file is empty', { reason: because('file_empty') });
  return read(text);
}

function requireReader(name: string): Reader {
  const reader = READERS[extname(name).toLowerCase()];
  if (reader) return reader;
  throw new ArticleReadError(
    `${extname(name) || 'a name without ending'} is not read: use ${Object.keys(READERS).join(' ')}`,
  );
}

/** Never reads more than is allowed, however large the file is. */
async function readBounded(path: string, maxBytes: number): Promise<Uint8Array> {
  const file = await openFile(path);
  try {
    const stat = await file.stat();
    if (stat.isDirectory()) throw new ArticleReadError('this is a folder: name the files in it');
    requireReader(path);
    if (stat.size > maxBytes) throw tooLarge(stat.size, maxBytes);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

async function openFile(path: string) {
  try {
    return await open(path, 'r');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const reason = code === 'ENOENT' ? 'there is no such file' : `it cannot be opened (${code ?? String(error)})`;
    throw new ArticleReadError(reason, { cause: error });
  }
}

function tooLarge(size: number, maxBytes: number): ArticleReadError {
  return new ArticleReadError(
    `the file has ${size} bytes, more than the ${maxBytes} of MAX_ARTICLE_BYTES: split it, or raise the limit`,
  );
}
