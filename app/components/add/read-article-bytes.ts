import type { ArticleInput } from '@/lib/contracts/article';
import { because } from '@/lib/contracts/reason';
import { ArticleReadError } from '@/lib/ingest/article-read-error';
import { decodeBytes } from '@/lib/ingest/decode-bytes';
import { readHtml } from '@/lib/ingest/read-html';
import { readJson, readJsonLines } from '@/lib/ingest/read-json';
import { readPlainText } from '@/lib/ingest/read-plain-text';

export { whyOf } from '@/lib/ingest/why-of';

/** The endings that the file field offers. */
export const ENDINGS = ['.txt', '.md', '.html', '.htm', '.json', '.jsonl'];

/** The articles of one file's bytes, by its ending. Throws ArticleReadError with one line that says what to do. */
export function readArticleBytes(name: string, bytes: Uint8Array): ArticleInput[] {
  const ending = name.slice(name.lastIndexOf('.')).toLowerCase();
  if (!ENDINGS.includes(ending)) throw unreadEnding(ending);
  const isHtml = ending.startsWith('.htm');
  const text = decodeBytes(bytes, { isHtml });
  if (text.trim() === '') throw new ArticleReadError('the file is empty', { reason: because('file_empty') });
  if (isHtml) return [readHtml(text)];
  if (ending === '.json') return readJson(text);
  return ending === '.jsonl' ? readJsonLines(text) : [readPlainText(text)];
}

function unreadEnding(ending: string): ArticleReadError {
  const endings = ENDINGS.join(' ');
  return new ArticleReadError(`${ending} is not read: use ${endings}`, {
    reason: because('unknown_ending', { ending, endings }),
  });
}
