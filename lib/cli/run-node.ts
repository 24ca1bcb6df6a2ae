import { type SpawnOptions, spawn } from 'node:child_process';
import { PROJECT_ROOT } from '@/lib/cli/project-root';

/**
 * Runs a script by this very Node (no shell, so the same on every system) and waits. Output goes to this terminal.
 * Answers with the exit code; a process that a signal ended counts as 1. Signals to us are passed on.
 */
export function runNode(
  args: string[],
  options: Pick<SpawnOptions, 'env' | 'stdio'> & { onMessage?: (message: unknown) => void } = {},
): Promise<number> {
  const child = spawn(process.execPath, args, {
    cwd: PROJECT_ROOT,
    env: options.env ?? process.env,
    stdio: options.stdio ?? 'inherit',
  });
  if (options.onMessage) child.on('message', options.onMessage);
  const forward = (signal: NodeJS.Signals) => child.kill(signal);
  const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, forward);
  return new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  }).finally(() => {
    for (const signal of signals) process.off(signal, forward);
  });
}
