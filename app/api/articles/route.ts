import { answerReports } from '@/app/api/_lib/answer-reports';
import { answerRoute } from '@/app/api/_lib/answer-route';
import { loadPosted } from '@/app/api/_lib/load-posted';
import { parseArticles } from '@/app/api/_lib/parse-articles';
import { readJsonBody } from '@/app/api/_lib/read-json-body';
import { requireWriter } from '@/app/api/_lib/require-writer';
import { getRuntime } from '@/lib/data/runtime';

/** A request holds many articles, and JSON writes a letter with up to six bytes. */
const BODY_ARTICLES = 16;

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
