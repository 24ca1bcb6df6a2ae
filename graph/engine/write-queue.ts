import { AsyncLocalStorage } from 'node:async_hooks';
import PQueue from 'p-queue';

// Two transactions that MERGE one relationship at once both commit, and the edge is there twice: one writer at a time.

/** Runs the writes of one graph one after the other, in the order of the calls. */
export class WriteQueue {
  readonly #queue = new PQueue({ concurrency: 1 });
  readonly #inside = new AsyncLocalStorage<true>();

  /** Waits for its turn and runs `work`. Throws when called from inside a running `work`, which would never end. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#inside.getStore()) {
      throw new Error('A transaction writes through its own tx: a write through the graph would wait for it for ever.');
    }
    return this.#queue.add(() => this.#inside.run(true, work));
  }

  /** Resolves when nothing runs or waits. */
  idle(): Promise<void> {
    return this.#queue.onIdle();
  }
}
