import { type ChildProcess, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { CliError } from '@/lib/cli/cli-error';
import { PROJECT_ROOT } from '@/lib/cli/project-root';

export interface ServeOptions {
  serverScript: string;
  port: number;
  host: string;
  /** Absolute: the standalone server changes its working directory. */
  dataFolder: string;
  /** Further variables, e.g. NEO4J_URI. */
  env?: Record<string, string>;
  /** `inherit` shows the server's output here; default. */
  output?: 'inherit' | 'ignore' | 'pipe';
}

/** Starts the standalone server as a child that ends with this process, also when this one is killed. */
export function serve(options: ServeOptions): ChildProcess {
  const output = options.output ?? 'inherit';
  return spawn(process.execPath, ['--import', toImport('exit-with-parent.mjs'), options.serverScript], {
    cwd: dirname(options.serverScript),
    env: {
      ...process.env,
      ...options.env,
      NODE_ENV: 'production',
      PORT: String(options.port),
      HOST: options.host,
      HOSTNAME: options.host,
      SIDELINES_DATA: options.dataFolder,
    },
    stdio: ['ignore', output, output, 'ipc'],
  });
}

function toImport(name: string): string {
  return pathToFileURL(join(PROJECT_ROOT, 'lib', 'cli', 'build', name)).href;
}

/** Waits until the server answers. Throws CliError when it ends first or `seconds` have passed. */
export async function waitUntilUp(child: ChildProcess, origin: string, seconds = 60): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new CliError(
        `The server ended while starting (${child.exitCode ?? child.signalCode}); its messages above say why.`,
      );
    }
    if (await isUp(origin)) return;
    await sleep(100);
  }
  throw new CliError(`The server did not answer at ${origin} within ${seconds} seconds.`);
}

async function isUp(origin: string): Promise<boolean> {
  try {
    const response = await fetch(`${origin}/api/health`, { signal: AbortSignal.timeout(5000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

/** Asks the server to stop and waits; kills it when it does not stop within ten seconds. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(timer);
}
