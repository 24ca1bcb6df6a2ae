import { answerRoute } from '@/app/api/_lib/answer-route';
import { ApiFailure } from '@/app/api/_lib/api-failure';

/** Addresses that the API does not have answer in its own error shape, not with a page. */
const refuse = answerRoute<{ path: string[] }>(async (request) => {
  throw new ApiFailure('not_found', `The API has no ${request.method} ${new URL(request.url).pathname}.`);
});

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as POST, refuse as PUT };
