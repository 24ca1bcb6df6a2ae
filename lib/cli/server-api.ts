// The running server's API, for commands that must not open the store beside it.
import { z } from 'zod';
import { CliError } from '@/lib/cli/cli-error';
import type { RunningServer } from '@/lib/cli/running-server';
import { ServerGoneError } from '@/lib/cli/server-gone-error';
import { apiErrorSchema, type IngestReport, ingestReportSchema } from '@/lib/contracts/api';
import {
  type Decision,
  type DecisionInput,
  type DecisionReport,
  decisionReportSchema,
  decisionSchema,
} from '@/lib/contracts/decision';
import type { LoadItem } from '@/lib/ingest';

/**
 * What the command line asks of a running server. Every call throws CliError with the server's own message, or ServerGoneError
 * when it cannot be reached or breaks off.
 */
export function createServerApi(server: RunningServer) {
  async function call(method: string, path: string, body?: unknown): Promise<Response> {
    const response = await fetch(`${server.origin}${path}`, {
      method,
      headers: { 'x-sidelines-key': server.key, accept: 'application/x-ndjson', 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    }).catch(isGone);
    if (response.ok || (method === 'DELETE' && response.status === 404)) return response;
    // The key is that of the server that we found: whoever refuses it is another one, started since.
    if (response.status === 401) isGone('another one has taken its place');
    const parsed = apiErrorSchema.safeParse(await response.json().catch(() => null));
    throw new CliError(parsed.success ? parsed.data.error.message : `the server answered ${response.status}`);
  }

  const isGone = (error: unknown): never => {
    throw new ServerGoneError(server.origin, error);
  };
  const readText = (response: Response): Promise<string> => response.text().catch(isGone);

  return {
    /** Loads articles; answers with a report each. */
    async load(articles: LoadItem[]): Promise<IngestReport[]> {
      const response = await call('POST', '/api/articles', { articles });
      return parseJsonLines(await readText(response), ingestReportSchema);
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
      return parseJsonLines(await readText(await call('GET', '/api/decisions')), decisionSchema);
    },
    async rebuild(): Promise<void> {
      await readText(await call('POST', '/api/rebuild', {}));
    },
  };
}

function parseJsonLines<T>(text: string, schema: z.ZodType<T>): T[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}
