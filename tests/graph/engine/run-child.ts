import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Child {
  process: ChildProcess;
  /** Everything that it wrote, and its exit code or null after a signal. */
  ended: Promise<{ output: string; code: number | null }>;
}

/** Runs a TypeScript file of this folder in a process of its own, behind `shell` when given (such as `ulimit …;`). */
export function runChild(file: string, args: string[], shell = ''): Child {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const command = `${shell} exec "$0" --import tsx "$@"`;
  const child = spawn('sh', ['-c', command, process.execPath, path, ...args], {
    cwd: fileURLToPath(new URL('../../../', import.meta.url)),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const ended = new Promise<{ output: string; code: number | null }>((done) => {
    child.on('close', (code) => done({ output, code }));
  });
  return { process: child, ended };
}
