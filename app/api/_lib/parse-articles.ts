import { type ErrorCode, type PostArticles, postArticlesSchema } from '@/lib/contracts/api';
import type { ArticleInput } from '@/lib/contracts/article';
import { because, type Reason } from '@/lib/contracts/reason';
import { ArticleReadError } from '@/lib/ingest/article-read-error';
import { checkArticle } from '@/lib/ingest/check-article';
import { ApiFailure } from './api-failure';
import { parseInput } from './parse-query';

/** A posted article that can be loaded, or why it cannot; in the order of the request. */
export type PostedArticle = { file: string | null } & ({ article: ArticleInput } | { problem: Unreadable });
interface Unreadable {
  code: ErrorCode;
  message: string;
  reason: Reason | null;
}

/** One article is refused as a whole request; of several, each for itself. Throws ApiFailure when none can be loaded. */
export function parseArticles(body: unknown, maxBytes: number): PostedArticle[] {
  const { articles } = parseInput(postArticlesSchema, body, 'This is not a list of articles');
  const posted = articles.map((article) => checkPosted(article, maxBytes));
  const problems = posted.flatMap((item, index) => ('problem' in item ? [{ problem: item.problem, index }] : []));
  const [first] = problems;
  if (first && problems.length === posted.length) {
    const details = problems.slice(0, 20).map(({ problem: { message, reason }, index }) => ({
      path: [`articles.${index}`, ...(reason?.values.field ? [reason.values.field] : [])].join('.'),
      message,
      ...(reason && { reason }),
    }));
    throw new ApiFailure(first.problem.code, first.problem.message, details);
  }
  return posted;
}

function checkPosted(posted: PostArticles['articles'][number], maxBytes: number): PostedArticle {
  const { file: name, ...fields } = posted;
  const file = name ?? null;
  const size = Buffer.byteLength(posted.text);
  if (size > maxBytes) return { file, problem: tooLarge(size, maxBytes) };
  try {
    return { file, article: checkArticle(fields) };
  } catch (error) {
    if (!(error instanceof ArticleReadError)) throw error;
    return { file, problem: { code: 'bad_request', message: error.message, reason: error.reason } };
  }
}

function tooLarge(size: number, limit: number): Unreadable {
  const message = `The text has ${size} bytes, more than the ${limit} of MAX_ARTICLE_BYTES: split it, or raise the limit.`;
  return { code: 'too_large', message, reason: because('too_large', { field: 'text', size, limit }) };
}
