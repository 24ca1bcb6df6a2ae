import { answerEntity } from '@/app/api/_lib/answer-entity';
import { answerRoute } from '@/app/api/_lib/answer-route';
import { ApiFailure } from '@/app/api/_lib/api-failure';
import { requireWriter } from '@/app/api/_lib/require-writer';
import { expireReads, getArticle } from '@/lib/data';
import { getRuntime } from '@/lib/data/runtime';

export const GET = answerRoute<{ id: string }>((request, { id }) =>
  answerEntity(request, { kind: 'article', id, get: getArticle }),
);

/** Removes an article with everything that only it supported. */
export const DELETE = answerRoute<{ id: string }>(async (request, { id }) => {
  requireWriter(request);
  const { ingest } = await getRuntime();
  const wasThere = await ingest.remove(id);
  if (!wasThere) throw new ApiFailure('not_found', `There is no article with the id "${id}".`);
  expireReads();
  return new Response(null, { status: 204 });
});
