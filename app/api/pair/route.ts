import { z } from 'zod';
import { answerJson } from '@/app/api/_lib/answer-json';
import { answerRoute } from '@/app/api/_lib/answer-route';
import { ApiFailure } from '@/app/api/_lib/api-failure';
import { readFilters } from '@/app/api/_lib/read-filters';
import { MATRIX_SIDES, viewFiltersSchema } from '@/lib/contracts/api';
import { getPair } from '@/lib/data';

const id = z.string('is missing').min(1, 'is empty').max(300, 'has at most 300 characters');
const querySchema = viewFiltersSchema
  .extend({ by: z.enum(MATRIX_SIDES).default('country'), a: id, b: id })
  .refine(({ a, b }) => a !== b, { path: ['b'], message: 'is another than "a"' });

/** GET /api/pair?by=country&a=KZ&b=IR: the meetings of two countries or people, and the gatherings where both were. */
export const GET = answerRoute(async (request) => {
  const { by, a, b, ...filters } = readFilters(request, querySchema);
  const pair = await getPair(filters, { by, a, b });
  if (!pair) throw new ApiFailure('not_found', `One of "${by}:${a}" and "${by}:${b}" is not in the graph.`);
  return answerJson(request, async () => pair);
});
