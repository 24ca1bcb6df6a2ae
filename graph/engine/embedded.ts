// The engine inside the process: nothing to install, one file and its write-ahead log in a folder.
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import PQueue from 'p-queue';
import { explainOpenError, isConflict } from './embedded-errors';
import { runEmbedded, runInTransaction } from './embedded-transaction';
import { GraphClosedError, StoreCloseError } from './errors';
import { requireReading } from './reading-statement';
import { retryConflicts } from './retry-conflicts';
import type { Graph, Params, Queryable, Row } from './types';
import { WriteQueue } from './write-queue';

/** The log is folded into the store whenever it holds this much, so that opening after a kill stays quick. */
const CHECKPOINT_BYTES = 32 * 1024 * 1024;
// The engine cannot cancel a query: without a limit a few slow ones would occupy all of its threads.
const CONCURRENT_READS = Math.max(2, availableParallelism());

export interface EmbeddedOptions {
  /** Gives rows without ORDER BY in random order, for tests. */
  shuffleUnordered?: boolean;
}

/**
 * Opens the store `graph` in `folder`, which is made when missing.
 * Throws StoreLockedError when it is open already, StoreOpenError when it cannot be read.
 */
export async function openEmbeddedGraph(folder: string, options: EmbeddedOptions = {}): Promise<Graph> {
  const file = join(folder, 'graph');
  try {
    mkdirSync(folder, { recursive: true });
    const db = grafeo.GrafeoDB.create(file, { shuffleUnordered: options.shuffleUnordered ?? false });
    db.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
    return new EmbeddedGraph(db, file);
  } catch (error) {
    throw explainOpenError(error, file);
  }
}

class EmbeddedGraph implements Graph {
  readonly engine = 'embedded';
  readonly #db: GrafeoDB;
  readonly #file: string;
  readonly #reads = new PQueue({ concurrency: CONCURRENT_READS });
  readonly #writes = new WriteQueue();
  #closing: Promise<void> | null = null;

  constructor(db: GrafeoDB, file: string) {
    this.#db = db;
    this.#file = file;
  }

  async read<T extends Row = Row>(cypher: string, params: Params = {}): Promise<T[]> {
    this.#requireOpen();
    requireReading(cypher);
    return this.#reads.add(() => runEmbedded<T>(this.#db, cypher, params));
  }

  async write<T extends Row = Row>(cypher: string, params: Params = {}): Promise<T[]> {
    this.#requireOpen();
    return this.#writes.run(() => retryConflicts(() => runEmbedded<T>(this.#db, cypher, params), isConflict));
  }

  async transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T> {
    this.#requireOpen();
    return this.#writes.run(() => retryConflicts(() => runInTransaction(this.#db, work), isConflict));
  }

  close(): Promise<void> {
    this.#closing ??= this.#release();
    return this.#closing;
  }

  async #release(): Promise<void> {
    await Promise.all([this.#reads.onIdle(), this.#writes.idle()]);
    try {
      this.#db.close();
    } catch (error) {
      throw new StoreCloseError(
        `The graph ${this.#file} could not be closed (${error instanceof Error ? error.message : error}). Free some disk space and start again: what was committed is in its log.`,
        { cause: error },
      );
    }
  }

  #requireOpen(): void {
    if (this.#closing) throw new GraphClosedError();
  }
}
