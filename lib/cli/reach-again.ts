import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningServer } from './running-server';
import { ServerGoneError } from './server-gone-error';

/** Milliseconds before each further try: long enough for a server that is started again. */
const WAITS = [500, 1000, 2000, 4000];

interface Reaching<T> {
  /** Asks this server; throws ServerGoneError when it cannot be reached. Must do no harm when it is done twice. */
  ask(server: RunningServer): Promise<T>;
  /** The server that runs on the store now: one that was started again has another key, and may have another port. */
  find(): Promise<RunningServer | null>;
  waits?: readonly number[];
}

/** Asks a server, and once more whichever server took its place while it could not be reached. Throws the last ServerGoneError. */
export async function reachAgain<T>(first: RunningServer, { ask, find, waits = WAITS }: Reaching<T>): Promise<T> {
  let server: RunningServer | null = first;
  let failure: unknown;
  for (const wait of [0, ...waits]) {
    if (wait > 0) {
      await sleep(wait);
      server = await find();
    }
    if (server === null) continue;
    try {
      return await ask(server);
    } catch (error) {
      if (!(error instanceof ServerGoneError)) throw error;
      failure = error;
    }
  }
  throw failure;
}
