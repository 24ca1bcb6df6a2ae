import { getGeneration } from '@/lib/data';

// A new process may answer in a new shape from an unchanged graph.
const PROCESS = Date.now().toString(36);

/**
 * Answers with what `read` gives, or 304 when the client has the answer for this state of the graph already.
 * Clients keep answers but ask each time, so nobody sees an older graph.
 */
export async function answerJson(request: Request, read: () => Promise<unknown>): Promise<Response> {
  const etag = `W/"${PROCESS}.${await getGeneration()}"`;
  const headers = { ETag: etag, 'Cache-Control': 'no-cache' };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  return Response.json(await read(), { headers });
}
