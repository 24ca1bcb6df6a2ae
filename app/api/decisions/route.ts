import { answerRoute } from '@/app/api/_lib/answer-route';
import { parseInput } from '@/app/api/_lib/parse-query';
import { readJsonBody } from '@/app/api/_lib/read-json-body';
import { requireWriter } from '@/app/api/_lib/require-writer';
import { postDecisionsSchema } from '@/lib/contracts/decision';
import { expireReads } from '@/lib/data';
import { getRuntime } from '@/lib/data/runtime';

const MAX_BYTES = 1_000_000;

/** The editors' log, one JSON object a line, in its order. */
export const GET = answerRoute(async (request) => {
  requireWriter(request);
  const { ingest } = await getRuntime();
  const lines = (await ingest.readDecisions()).map((line) => `${JSON.stringify(line)}\n`);
  return new Response(lines.join(''), {
    headers: { 'Content-Type': 'application/x-ndjson', 'Cache-Control': 'no-store' },
  });
});

/** Takes decisions: `{ decisions: [{ kind: 'merge', from, into }, …] }`. Answers with a report each. */
export const POST = answerRoute(async (request) => {
  requireWriter(request);
  const tooLarge = `The body has more than ${MAX_BYTES} bytes: send fewer decisions at once.`;
  const body = await readJsonBody(request, { maxBytes: MAX_BYTES, tooLarge });
  const { decisions } = parseInput(postDecisionsSchema, body, 'This is not a list of decisions');
  const { ingest } = await getRuntime();
  const reports = await ingest.decide(decisions);
  expireReads();
  return Response.json({ reports }, { headers: { 'Cache-Control': 'no-store' } });
});
