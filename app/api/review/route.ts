import { answerRoute } from '@/app/api/_lib/answer-route';
import { requireWriter } from '@/app/api/_lib/require-writer';
import { getReview } from '@/lib/data';

/** What waits for an editor: `Review` of lib/contracts. For writers only: the log may hold notes. */
export const GET = answerRoute(async (request) => {
  requireWriter(request);
  return Response.json(await getReview(), { headers: { 'Cache-Control': 'no-store' } });
});
