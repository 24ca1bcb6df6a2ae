// Statements run on threads of the engine, but what the process does with their rows keeps everybody else waiting.
import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work after which others have a turn. */
const LONG = 12;

interface Process {
  now(): number;
  /** Ends when whatever waited has had its turn. */
  letOthers(): Promise<unknown>;
}

const THIS_PROCESS: Process = { now: () => performance.now(), letOthers: () => setImmediate() };

/**
 * What long work asks after each small step: a promise to wait for, where the work went on for long since others had a turn, or
 * else null.
 */
export function takeTurns({ now, letOthers }: Process = THIS_PROCESS): () => Promise<void> | null {
  let since = now();
  const pause = async (): Promise<void> => {
    await letOthers();
    since = now();
  };
  return () => (now() - since < LONG ? null : pause());
}
