import { answerRoute } from '@/app/api/_lib/answer-route';
import { requireJson } from '@/app/api/_lib/read-json-body';
import { requireWriter } from '@/app/api/_lib/require-writer';
import { expireReads, getHealth } from '@/lib/data';
import { getRuntime } from '@/lib/data/runtime';

/** Reads all stored articles again and derives the graph anew. Answers when it is done. */
export const POST = answerRoute(async (request) => {
  requireWriter(request);
  requireJson(request);
  const { ingest } = await getRuntime();
  await ingest.rebuild();
  expireReads();
  return Response.json(await getHealth(), { headers: { 'Cache-Control': 'no-store' } });
});
