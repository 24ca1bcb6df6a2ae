/** A plain row: what the query's aliases say, values already plain (no driver integers, nodes or dates). */
export type Row = Record<string, unknown>;
export type Params = Record<string, unknown>;

export interface Queryable {
  /** Rows of a statement that writes nothing; one with a writing clause is refused with a TypeError. */
  read<T extends Row = Row>(cypher: string, params?: Params): Promise<T[]>;
  write<T extends Row = Row>(cypher: string, params?: Params): Promise<T[]>;
}

/**
 * The port that both engines implement. Writes are queued by the process: one transaction at a time.
 * Rows: a node or relationship becomes the object of its properties, a path `{nodes, relationships}`, a date its ISO text.
 * Parameters: strings, booleans, finite numbers (whole ones within ±2^53), null, plain objects and arrays of these; undefined counts as null.
 */
export interface Graph extends Queryable {
  readonly engine: 'embedded' | 'neo4j';
  /**
   * Runs `work` in one transaction: all of it lands, or nothing. Rolls back and rethrows when `work` throws or one of its
   * statements failed. `work` runs again after a transient conflict, so it must not change anything but the graph.
   * Inside it use `tx` only: writing through the graph itself would wait for the transaction for ever, and is refused.
   */
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
  /** Waits for what is running, then releases the store. Later calls are refused with GraphClosedError; closing twice is fine. */
  close(): Promise<void>;
}
