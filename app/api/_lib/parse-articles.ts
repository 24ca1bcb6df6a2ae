import { type PostArticles, postArticlesSchema } from '@/lib/contracts/api';
import type { ArticleInput } from '@/lib/contracts/article';
import { ArticleReadError } from '@/lib/ingest/article-read-error';
import { checkArticle } from '@/lib/ingest/check-article';
import { ApiFailure } from './api-failure';
import { parseInput } from './parse-query';

/** A posted article that can be loaded, or why it cannot; in the order of the request. */
export type PostedArticle = { file: string | null } & ({ article: ArticleInput } | { problem: string });

/** One article is refused as a whole request; of several, each for itself. Throws ApiFailure when none can be loaded. */
export function parseArticles(body: unknown, maxBytes: number): PostedArticle[] {
  const { articles } = parseInput(postArticlesSchema, body, 'This is not a list of articles');
  const posted = articles.map((article) => checkPosted(article, maxBytes));
  const problems = posted.flatMap(({ failure }, index) => (failure ? [{ failure, index }] : []));
  const [first] = problems;
  if (first && problems.length === posted.length) {
    const details = problems.map(({ failure, index }) => ({ path: `articles.${index}`, message: failure.message }));
    throw new ApiFailure(first.failure.code, first.failure.message, details.slice(0, 20));
  }
  return posted.flatMap(({ file, article, failure }) => {
    if (article) return { file, article };
    return failure ? { file, problem: failure.message } : [];
  });
}

function checkPosted(posted: PostArticles['articles'][number], maxBytes: number) {
  const { file: name, ...fields } = posted;
  const file = name ?? null;
  const size = Buffer.byteLength(posted.text);
  if (size > maxBytes) return { file, failure: new ApiFailure('too_large', tooLargeMessage(size, maxBytes)) };
  try {
    return { file, article: checkArticle(fields) };
  } catch (error) {
    if (!(error instanceof ArticleReadError)) throw error;
    return { file, failure: new ApiFailure('bad_request', error.message) };
  }
}

function tooLargeMessage(size: number, maxBytes: number): string {
  return `The text has ${size} bytes, more than the ${maxBytes} of MAX_ARTICLE_BYTES: split it, or raise the limit.`;
}
