import { z } from 'zod';
import { answerJson } from '@/app/api/_lib/answer-json';
import { answerReports } from '@/app/api/_lib/answer-reports';
import { answerRoute } from '@/app/api/_lib/answer-route';
import { loadPosted } from '@/app/api/_lib/load-posted';
import { parseArticles } from '@/app/api/_lib/parse-articles';
import { parseInput, readQuery } from '@/app/api/_lib/parse-query';
import { readJsonBody } from '@/app/api/_lib/read-json-body';
import { requireWriter } from '@/app/api/_lib/require-writer';
import { searchArticles } from '@/lib/data';
import { getRuntime } from '@/lib/data/runtime';

/** A request holds many articles, and JSON writes a letter with up to six bytes. */
const BODY_ARTICLES = 16;

const querySchema = z.object({
  q: z.string('is missing').trim().min(1, 'is empty').max(200, 'has at most 200 characters'),
});

/** GET /api/articles?q=lavrov%20astana: articles by the words of their title. */
export const GET = answerRoute(async (request) => {
  const { q } = parseInput(querySchema, readQuery(request), 'The search cannot be read');
  return answerJson(request, () => searchArticles(q));
});

/** Loads one or many articles: `{ articles: [{ text, title?, published?, url?, source?, lang?, file? }] }`. */
export const POST = answerRoute(async (request) => {
  requireWriter(request);
  const { config, ingest } = await getRuntime();
  const maxBytes = config.maxArticleBytes * BODY_ARTICLES;
  const tooLarge = `The body has more than ${maxBytes} bytes (${BODY_ARTICLES} times MAX_ARTICLE_BYTES, ${config.maxArticleBytes}): send fewer articles at once.`;
  const body = await readJsonBody(request, { maxBytes, tooLarge });
  const posted = parseArticles(body, config.maxArticleBytes);
  return answerReports(request, (onReport) => loadPosted(ingest, posted, onReport));
});
