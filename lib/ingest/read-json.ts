import type { ArticleInput } from '@/lib/contracts/article';
import { ArticleReadError } from './article-read-error';
import { checkArticle } from './check-article';

/** A JSON file with one article or a list of them. Throws ArticleReadError. */
export function readJson(text: string): ArticleInput[] {
  const value = parse(text, '');
  if (!Array.isArray(value)) return [checkArticle(value)];
  if (value.length === 0) throw new ArticleReadError('the list of articles is empty');
  return value.map((item, at) => checkArticle(item, `article ${at + 1}: `));
}

/** One article a line; empty lines are passed over. Throws ArticleReadError that names the line. */
export function readJsonLines(text: string): ArticleInput[] {
  const lines = text.split(/\r?\n/).map((line, at) => ({ line, where: `line ${at + 1}: ` }));
  const articles = lines
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, where }) => checkArticle(parse(line, where), where));
  if (articles.length === 0) throw new ArticleReadError('the file is empty');
  return articles;
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ArticleReadError(`${where}this is not valid JSON (${(error as Error).message})`, { cause: error });
  }
}
