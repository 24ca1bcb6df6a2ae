import { answerJson } from '@/app/api/_lib/answer-json';
import { answerRoute } from '@/app/api/_lib/answer-route';
import { ApiFailure } from '@/app/api/_lib/api-failure';
import { getSeries } from '@/lib/data';

export const GET = answerRoute<{ id: string }>(async (request, { id }) => {
  const series = await getSeries(id);
  if (!series)
    throw new ApiFailure('not_found', `There is no series "${id}". Series are named like sco-foreign-ministers.`);
  return answerJson(request, async () => series);
});
