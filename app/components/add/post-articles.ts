import { apiErrorSchema, type IngestReport, type PostArticles } from '@/lib/contracts/api';
import { readReports } from './read-reports';

export type PostedArticle = PostArticles['articles'][number];

/** The server refused: its own words, and whether it asks for the token. */
export class RefusedError extends Error {
  override name = 'RefusedError';
  constructor(
    message: string,
    readonly needsToken: boolean,
  ) {
    super(message);
  }
}

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
      ...(token === '' ? {} : { Authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  if (!response.ok || response.body === null) throw await toRefusal(response);
  yield* readReports(response.body);
}

async function toRefusal(response: Response): Promise<RefusedError> {
  const parsed = apiErrorSchema.safeParse(await response.json().catch(() => null));
  const message = parsed.success ? parsed.data.error.message : `${response.status} ${response.statusText}`;
  return new RefusedError(message, response.status === 401);
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
