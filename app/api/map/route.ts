import { answerJson } from '@/app/api/_lib/answer-json';
import { answerRoute } from '@/app/api/_lib/answer-route';
import { readFilters } from '@/app/api/_lib/read-filters';
import { viewFiltersSchema } from '@/lib/contracts/api';
import { getMap } from '@/lib/data';

/** GET /api/map?from=2021&off=planned: cities with their meetings and gatherings, capitals, and which countries met. */
export const GET = answerRoute(async (request) => {
  const filters = readFilters(request, viewFiltersSchema);
  return answerJson(request, () => getMap(filters));
});
