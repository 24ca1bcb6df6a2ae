import 'server-only';
import { readConfig } from '@/lib/config';

// The process's own: the module is evaluated once for pages and once for routes.
const SLOT = Symbol.for('sidelines.server-key');
const globals = globalThis as typeof globalThis & { [SLOT]?: string };

/** The secret beside the store, by which the command line of this machine proves that it may write; null before the start. */
export function getServerKey(): string | null {
  return globals[SLOT] ?? null;
}

export function setServerKey(key: string): void {
  globals[SLOT] = key;
}

/** SIDELINES_TOKEN, or null. */
export function getWriteToken(): string | null {
  return readConfig().token;
}
