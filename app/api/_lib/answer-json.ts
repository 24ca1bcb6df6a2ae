import { getGeneration } from '@/lib/data';

// A new process may answer in a new shape from an unchanged graph.
const PROCESS = Date.now().toString(36);

/**
 * Answers with what `read` gives, or 304 when the client has the answer for this state of the graph already.
 * Clients keep answers but ask each time, so nobody sees an older graph.
 */
export function answerJson(request: Request, read: () => Promise<unknown>): Promise<Response> {
  return answerFresh(request, async (headers) => Response.json(await read(), { headers }));
}

/** The same for an answer of any kind, which bears the headers that it is given. */
export async function answerFresh(
  request: Request,
  answer: (headers: Record<string, string>) => Promise<Response>,
): Promise<Response> {
  const etag = `W/"${PROCESS}.${await getGeneration()}"`;
  const headers = { ETag: etag, 'Cache-Control': 'no-cache' };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  return answer(headers);
}
