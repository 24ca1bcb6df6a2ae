import { z } from 'zod';
import { answerJson } from '@/app/api/_lib/answer-json';
import { answerRoute } from '@/app/api/_lib/answer-route';
import { ApiFailure } from '@/app/api/_lib/api-failure';
import { boundedNumber, parseInput, readQuery } from '@/app/api/_lib/parse-query';
import { LIST_FILTERS } from '@/app/api/_lib/read-filters';
import { graphFiltersSchema } from '@/lib/contracts/api';
import { ENTITY_KINDS } from '@/lib/contracts/vocabulary';
import { getGraph, LIMITS } from '@/lib/data';

const NODE_KEY = new RegExp(`^(${ENTITY_KINDS.join('|')}):.{1,300}$`, 'u');
const overviewSchema = graphFiltersSchema.extend({ limit: boundedNumber(LIMITS.overviewMost).optional() });
const neighbourhoodSchema = z.object({
  around: z.string().regex(NODE_KEY, 'is a key such as person:narendra-modi'),
  limit: boundedNumber(LIMITS.neighbourhoodMost).optional(),
});

/** GET /api/graph?series=SCO:summit&country=IN,RU&role=foreign_minister&status=held&from=2024&to=2024-07&sources=2, or ?around=person:… */
export const GET = answerRoute(async (request) => {
  const query = readQuery(request, LIST_FILTERS);
  if (query.around === undefined) {
    const { limit, ...filters } = parseInput(overviewSchema, query, 'The filters cannot be read');
    return answerJson(request, () => getGraph({ filters, limit }));
  }
  const { around, limit } = parseInput(neighbourhoodSchema, query, 'The node cannot be read');
  const graph = await getGraph({ filters: graphFiltersSchema.parse({}), around, limit });
  if (!graph) throw new ApiFailure('not_found', `There is no node "${around}" in the graph.`);
  return answerJson(request, async () => graph);
});
