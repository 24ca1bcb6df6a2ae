import type { ArticleInput } from '@/lib/contracts/article';
import { because } from '@/lib/contracts/reason';
import { ArticleReadError, type Place } from './article-read-error';
import { checkArticle } from './check-article';

/** A JSON file with one article or a list of them. Throws ArticleReadError. */
export function readJson(text: string): ArticleInput[] {
  const value = parseJson(text, {});
  if (!Array.isArray(value)) return [checkArticle(value)];
  if (value.length === 0)
    throw new ArticleReadError('the list of articles is empty', { reason: because('list_empty') });
  return value.map((item, at) => checkArticle(item, { article: at + 1 }));
}

/** One article a line; empty lines are passed over. Throws ArticleReadError that names the line. */
export function readJsonLines(text: string): ArticleInput[] {
  const lines = text.split(/\r?\n/).map((line, at) => ({ line, place: { line: at + 1 } }));
  const articles = lines
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, place }) => checkArticle(parseJson(line, place), place));
  if (articles.length === 0) throw new ArticleReadError('the file is empty', { reason: because('file_empty') });
  return articles;
}

/** Throws ArticleReadError that says where the text stops to be JSON. */
export function parseJson(text: string, place: Place): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const detail = (error as Error).message;
    throw new ArticleReadError(`this is not valid JSON (${detail})`, {
      reason: because('bad_json', { detail }),
      place,
      cause: error,
    });
  }
}
