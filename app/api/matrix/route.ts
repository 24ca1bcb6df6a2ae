import { z } from 'zod';
import { answerJson } from '@/app/api/_lib/answer-json';
import { answerRoute } from '@/app/api/_lib/answer-route';
import { readFilters } from '@/app/api/_lib/read-filters';
import { MATRIX_SIDES, viewFiltersSchema } from '@/lib/contracts/api';
import { getMatrix } from '@/lib/data';

const querySchema = viewFiltersSchema.extend({ by: z.enum(MATRIX_SIDES).default('country') });

/** GET /api/matrix?by=person&series=SCO&hide=person:narendra-modi: who met whom among those with most meetings, over the whole graph. */
export const GET = answerRoute(async (request) => {
  const { by, ...filters } = readFilters(request, querySchema);
  return answerJson(request, () => getMatrix(filters, by));
});
