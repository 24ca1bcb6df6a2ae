import { z } from 'zod';
import { answerJson } from '@/app/api/_lib/answer-json';
import { answerRoute } from '@/app/api/_lib/answer-route';
import { boundedNumber, parseInput, readQuery } from '@/app/api/_lib/parse-query';
import { LIMITS, search } from '@/lib/data';

const querySchema = z.object({
  q: z.string('is missing').trim().min(1, 'is empty').max(200, 'has at most 200 characters'),
  /** Only spellings in the script of the query. */
  exact: z.enum(['1', 'true', '0', 'false'], 'is 1 or 0').default('0'),
  /** Only gatherings that began in this month. */
  month: z
    .string()
    .regex(/^[0-9]{4}-[0-9]{2}$/, 'is a month such as 2024-07')
    .nullish(),
  limit: boundedNumber(LIMITS.searchHitsMost).default(LIMITS.searchHits),
});

/** GET /api/search?q=जयशंकर&exact=1&limit=20 */
export const GET = answerRoute(async (request) => {
  const { q, exact, limit, month } = parseInput(querySchema, readQuery(request), 'The search cannot be read');
  return answerJson(request, () =>
    search(q, { exact: exact === '1' || exact === 'true', limit, month: month ?? null }),
  );
});
