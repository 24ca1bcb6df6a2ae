import { z } from 'zod';
import { answerJson } from '@/app/api/_lib/answer-json';
import { answerRoute } from '@/app/api/_lib/answer-route';
import { ApiFailure } from '@/app/api/_lib/api-failure';
import { boundedNumber } from '@/app/api/_lib/parse-query';
import { readFilters } from '@/app/api/_lib/read-filters';
import { graphFiltersSchema, MEETING_SORTS } from '@/lib/contracts/api';
import { LIMITS, listMeetings } from '@/lib/data';
import { readCursor } from '@/lib/data/table-cursor';

const querySchema = graphFiltersSchema.extend({
  sort: z.enum(MEETING_SORTS).default('date'),
  order: z.enum(['asc', 'desc']).default('desc'),
  after: z.string().max(1000).nullish(),
  limit: boundedNumber(LIMITS.tableMost).default(LIMITS.page),
  quotes: z.enum(['true', 'false']).default('false'),
});

/** GET /api/meetings?sort=date&order=desc&limit=100&after=…: meetings that fit the filters, page by page; `quotes=true` adds what sources say. */
export const GET = answerRoute(async (request) => {
  const { sort, order, after, limit, quotes, ...filters } = readFilters(request, querySchema);
  const start = after ? readCursor(after) : null;
  if (after && !start)
    throw new ApiFailure('bad_request', 'The page cannot be read: take "after" from an earlier answer.');
  const page = { sort, isDescending: order === 'desc', after: start, limit, quotes: quotes === 'true' };
  return answerJson(request, () => listMeetings(filters, page));
});
