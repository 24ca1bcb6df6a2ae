// The running server's API, for commands that must not open the store beside it.
import { z } from 'zod';
import { CliError } from '@/lib/cli/cli-error';
import type { RunningServer } from '@/lib/cli/running-server';
import { apiErrorSchema, type IngestReport, ingestReportSchema } from '@/lib/contracts/api';
import {
  type Decision,
  type DecisionInput,
  type DecisionReport,
  decisionReportSchema,
  decisionSchema,
} from '@/lib/contracts/decision';
import type { LoadItem } from '@/lib/ingest';

/** What the command line asks of a running server. Every call throws CliError with the server's own message. */
export function createServerApi(server: RunningServer) {
  async function call(method: string, path: string, body?: unknown): Promise<Response> {
    const response = await fetch(`${server.origin}${path}`, {
      method,
      headers: { 'x-sidelines-key': server.key, accept: 'application/x-ndjson', 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    });
    if (response.ok || (method === 'DELETE' && response.status === 404)) return response;
    const parsed = apiErrorSchema.safeParse(await response.json().catch(() => null));
    throw new CliError(parsed.success ? parsed.data.error.message : `the server answered ${response.status}`);
  }

  return {
    /** Loads articles; answers with a report each. */
    async load(articles: LoadItem[]): Promise<IngestReport[]> {
      const response = await call('POST', '/api/articles', { articles });
      return parseJsonLines(await response.text(), ingestReportSchema);
    },
    /** Removes one article; false when there is none of this id. */
    async remove(articleId: string): Promise<boolean> {
      return (await call('DELETE', `/api/articles/${encodeURIComponent(articleId)}`)).ok;
    },
    /** Takes decisions; answers with a report each. */
    async decide(decisions: readonly (DecisionInput | Decision)[]): Promise<DecisionReport[]> {
      const response = await call('POST', '/api/decisions', { decisions });
      return z.object({ reports: z.array(decisionReportSchema) }).parse(await response.json()).reports;
    },
    /** The editors' log, in its order. */
    async readDecisions(): Promise<Decision[]> {
      return parseJsonLines(await (await call('GET', '/api/decisions')).text(), decisionSchema);
    },
    async rebuild(): Promise<void> {
      await (await call('POST', '/api/rebuild', {})).text();
    },
  };
}

function parseJsonLines<T>(text: string, schema: z.ZodType<T>): T[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}
