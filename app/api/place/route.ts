import { z } from 'zod';
import { answerJson } from '@/app/api/_lib/answer-json';
import { answerRoute } from '@/app/api/_lib/answer-route';
import { readFilters } from '@/app/api/_lib/read-filters';
import { viewFiltersSchema } from '@/lib/contracts/api';
import { getPlace } from '@/lib/data';

const querySchema = viewFiltersSchema.extend({
  city: z.string('is missing').min(1, 'is empty').max(300, 'has at most 300 characters'),
});

/** GET /api/place?city=Astana: the meetings in a city of the map, by its English name. */
export const GET = answerRoute(async (request) => {
  const { city, ...filters } = readFilters(request, querySchema);
  return answerJson(request, () => getPlace(filters, city));
});
