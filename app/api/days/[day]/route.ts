import { z } from 'zod';
import { answerJson } from '@/app/api/_lib/answer-json';
import { answerRoute } from '@/app/api/_lib/answer-route';
import { ApiFailure } from '@/app/api/_lib/api-failure';
import { parseInput } from '@/app/api/_lib/parse-query';
import { daySchema } from '@/lib/contracts/day';
import { getDay } from '@/lib/data';

const paramsSchema = z.object({ day: z.union([z.literal('latest'), daySchema], 'is a day such as 2024-07-03') });

/** GET /api/days/2024-07-03: gatherings under way, meetings, and people by city. `latest` is the last day that the graph has. */
export const GET = answerRoute<{ day: string }>(async (request, params) => {
  const { day } = parseInput(paramsSchema, params, 'The day cannot be read');
  const found = await getDay(day);
  if (!found) throw new ApiFailure('not_found', 'The graph has no event with a day yet.');
  return answerJson(request, async () => found);
});
