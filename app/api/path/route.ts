import { z } from 'zod';
import { answerJson } from '@/app/api/_lib/answer-json';
import { answerRoute } from '@/app/api/_lib/answer-route';
import { ApiFailure } from '@/app/api/_lib/api-failure';
import { parseInput, readQuery } from '@/app/api/_lib/parse-query';
import { getPath } from '@/lib/data';

const personKey = z.string().regex(/^person:.{1,300}$/u, 'is a key such as person:narendra-modi');
const pathSchema = z
  .object({ from: personKey, to: personKey })
  .refine(({ from, to }) => from !== to, { path: ['to'], message: 'is another person than "from"' });

/** GET /api/path?from=person:…&to=person:…: the shortest chains of meetings between two people. */
export const GET = answerRoute(async (request) => {
  const { from, to } = parseInput(pathSchema, readQuery(request), 'The two people cannot be read');
  const path = await getPath(from.slice('person:'.length), to.slice('person:'.length));
  if (!path) throw new ApiFailure('not_found', `One of "${from}" and "${to}" is not in the graph.`);
  return answerJson(request, async () => path);
});
