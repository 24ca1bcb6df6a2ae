import { answerRoute } from '@/app/api/_lib/answer-route';
import { getHealth } from '@/lib/data';

// Otherwise the answer would be made once, at build time.
export const dynamic = 'force-dynamic';

export const GET = answerRoute(async () =>
  Response.json(await getHealth(), { headers: { 'Cache-Control': 'no-store' } }),
);
