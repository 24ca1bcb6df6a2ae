// Calls the API's route handlers as Next does, on a real embedded graph in a folder of its own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { closeRuntime, getRuntime, type Runtime } from '@/lib/data/runtime';

type Handler<Params> = (request: Request, context: { params: Promise<Params> }) => Promise<Response>;

export const ORIGIN = 'http://127.0.0.1:3000';

/** Opens the process's graph in an empty folder; the answer closes it again and removes the folder. */
export async function openApi(env: Record<string, string> = {}): Promise<{ runtime: Runtime; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelines-api-'));
  for (const [name, value] of Object.entries({ SIDELINES_DATA: folder, NEO4J_URI: '', ...env }))
    vi.stubEnv(name, value);
  const runtime = await getRuntime();
  const close = async () => {
    await closeRuntime();
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true, force: true });
  };
  return { runtime, close };
}

/** Where ids of earlier times lead: `moved` (key to another id), or gone for the reason told. */
export async function writeAliases(
  { graph }: Runtime,
  { moved, gone }: { moved: Record<string, string>; gone: Record<string, string> },
): Promise<void> {
  const at = '2026-05-03T10:00:00Z';
  const rows = [
    ...Object.entries(moved).map(([key, to]) => ({ key, to, at })),
    ...Object.entries(gone).map(([key, reason]) => ({ key, reason, at })),
  ];
  await graph.write('UNWIND $rows AS row MERGE (alias:Alias {key: row.key}) SET alias = row', { rows });
}

export interface Call<Params> {
  path: string;
  params?: Params;
  method?: string;
  headers?: Record<string, string>;
  /** Sent as JSON, unless it is text. */
  body?: unknown;
}

/** What the handler answers; the request comes from this machine's own page unless `headers` say otherwise. */
export function callRoute<Params>(handler: Handler<Params>, call: Call<Params>): Promise<Response> {
  const { path, params, method = 'GET', headers = {}, body } = call;
  const sent = new Headers({ host: '127.0.0.1:3000' });
  if (body !== undefined) sent.set('content-type', 'application/json');
  for (const [name, value] of Object.entries(headers)) sent.set(name, value);
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const request = new Request(`${ORIGIN}${path}`, { method, headers: sent, ...(body !== undefined && { body: text }) });
  return handler(request, { params: Promise.resolve((params ?? {}) as Params) });
}
