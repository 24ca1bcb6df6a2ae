import 'server-only';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ServerFile {
  pid: number;
  port: number;
  /** Sent as `x-sidelines-key` by the command line. */
  key: string;
}

/** Leaves word beside the store of the server that owns it, readable for this user only. Returns what it wrote. */
export function writeServerFile(dataFolder: string, port: number): ServerFile {
  const content: ServerFile = { pid: process.pid, port, key: randomBytes(32).toString('base64url') };
  mkdirSync(dataFolder, { recursive: true });
  const path = pathIn(dataFolder);
  // An older file would keep its rights.
  rmSync(path, { force: true });
  writeFileSync(path, `${JSON.stringify(content)}\n`, { mode: 0o600 });
  return content;
}

/** Takes the file away again, unless another server has written its own since. */
export function removeServerFile(dataFolder: string, { key }: ServerFile): void {
  const path = pathIn(dataFolder);
  try {
    const found: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof found === 'object' && found !== null && 'key' in found && found.key === key) rmSync(path);
  } catch (error) {
    // Gone or half-written: nothing of ours is left to take away.
    if (!(error instanceof SyntaxError) && (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

const pathIn = (dataFolder: string) => join(dataFolder, 'server.json');
