import { z } from 'zod';
import { answerReports } from '@/app/api/_lib/answer-reports';
import { answerRoute } from '@/app/api/_lib/answer-route';
import { parseInput } from '@/app/api/_lib/parse-query';
import { readJsonBody } from '@/app/api/_lib/read-json-body';
import { requireWriter } from '@/app/api/_lib/require-writer';
import { getRuntime } from '@/lib/data/runtime';

const bodySchema = z.object({
  /** Also those that were removed: somebody who asks for the samples wants to see them. */
  again: z.boolean().default(true),
});

/** Loads the bundled samples. */
export const POST = answerRoute(async (request) => {
  requireWriter(request);
  const body = await readJsonBody(request, { maxBytes: 1000, tooLarge: 'The body is "{}" or { "again": false }.' });
  const options = parseInput(bodySchema, body, 'This is not how to ask for the samples');
  const { ingest } = await getRuntime();
  return answerReports(request, (onReport) => ingest.loadSamples(onReport, options));
});
