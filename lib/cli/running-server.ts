// Finds the server that owns the store, by the file that it leaves beside it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { CliError } from '@/lib/cli/cli-error';
import type { Config } from '@/lib/config';

const serverFileSchema = z.object({ pid: z.int(), port: z.int(), key: z.string() });

export interface RunningServer {
  pid: number;
  /** Origin on this machine, e.g. `http://127.0.0.1:3000`. */
  origin: string;
  /** Sent as `x-sidelines-key`: proof of access to the data folder. */
  key: string;
}

/** The server that runs on this data folder, or null. A file that a killed server left behind counts for nothing. */
export async function findRunningServer(config: Config): Promise<RunningServer | null> {
  const text = await readFile(join(config.dataFolder, 'server.json'), 'utf8').catch(ignoreMissing);
  if (text === null) return null;
  const parsed = serverFileSchema.safeParse(parseJson(text));
  if (!parsed.success || !isAlive(parsed.data.pid)) return null;
  const { pid, port, key } = parsed.data;
  const origin = `http://${loopbackOf(config.host)}:${port}`;
  return (await answers(origin)) ? { pid, origin, key } : null;
}

/** Throws CliError when a server already runs on this data folder. */
export async function refuseSecondServer(config: Config): Promise<void> {
  const server = await findRunningServer(config);
  if (server === null) return;
  throw new CliError(
    `Sidelines already runs on ${config.dataFolder}: ${server.origin} (process ${server.pid}). Stop it first, or set SIDELINES_DATA and PORT to others.`,
  );
}

/** The server may listen on every address; this machine reaches it by loopback. */
function loopbackOf(host: string): string {
  if (host === '::1' || host === '[::1]') return '[::1]';
  return host.startsWith('127.') ? host : '127.0.0.1';
}

function ignoreMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

/** A half-written file says as little as none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function answers(origin: string): Promise<boolean> {
  try {
    const response = await fetch(`${origin}/api/health`, { signal: AbortSignal.timeout(5000) });
    return response.ok;
  } catch {
    return false;
  }
}
