import type { ArticleInput } from '@/lib/contracts/article';
import { ArticleReadError } from '@/lib/ingest/article-read-error';
import { decodeBytes } from '@/lib/ingest/decode-bytes';
import { readHtml } from '@/lib/ingest/read-html';
import { readJson, readJsonLines } from '@/lib/ingest/read-json';
import { readPlainText } from '@/lib/ingest/read-plain-text';

/** The endings that the file field offers. */
export const ENDINGS = ['.txt', '.md', '.html', '.htm', '.json', '.jsonl'];

/** The articles of one file's bytes, by its ending. Throws ArticleReadError with one line that says what to do. */
export function readArticleBytes(name: string, bytes: Uint8Array): ArticleInput[] {
  const ending = name.slice(name.lastIndexOf('.')).toLowerCase();
  if (!ENDINGS.includes(ending)) throw new ArticleReadError(`${ending} is not read: use ${ENDINGS.join(' ')}`);
  const isHtml = ending.startsWith('.htm');
  const text = decodeBytes(bytes, { isHtml });
  if (text.trim() === '') throw new ArticleReadError('the file is empty');
  if (isHtml) return [readHtml(text)];
  if (ending === '.json') return readJson(text);
  return ending === '.jsonl' ? readJsonLines(text) : [readPlainText(text)];
}
