import { tokenHeader, toRefusal } from '@/app/components/requests/refused-error';
import type { IngestReport, PostArticles } from '@/lib/contracts/api';
import { readReports } from './read-reports';

export type PostedArticle = PostArticles['articles'][number];

/** Sends one request and yields a report for each article as it is done. Throws RefusedError, or TypeError without connection. */
export async function* postForReports(
  path: '/api/articles' | '/api/samples',
  body: unknown,
  token: string,
): AsyncGenerator<IngestReport> {
  const response = await fetch(path, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/x-ndjson',
      ...tokenHeader(token),
    },
    body: JSON.stringify(body),
  });
  if (!response.ok || response.body === null) throw await toRefusal(response);
  yield* readReports(response.body);
}

const BATCH_ARTICLES = 100;
const BATCH_LETTERS = 2_000_000;

/** Cuts a long list into requests that the server takes, in order. */
export function batchArticles(articles: readonly PostedArticle[]): PostedArticle[][] {
  const batches: PostedArticle[][] = [];
  let letters = 0;
  for (const article of articles) {
    const last = batches.at(-1);
    letters += article.text.length;
    if (last === undefined || last.length >= BATCH_ARTICLES || letters > BATCH_LETTERS) {
      batches.push([article]);
      letters = article.text.length;
    } else {
      last.push(article);
    }
  }
  return batches;
}
