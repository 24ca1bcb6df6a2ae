/** A plain row: what the query's aliases say, values already plain (no driver integers, nodes or dates). */
export type Row = Record<string, unknown>;
export type Params = Record<string, unknown>;

export interface Queryable {
  read<T extends Row = Row>(cypher: string, params?: Params): Promise<T[]>;
  write<T extends Row = Row>(cypher: string, params?: Params): Promise<T[]>;
}

/** The port that both engines implement. Writes are queued by the process: one transaction at a time. */
export interface Graph extends Queryable {
  readonly engine: 'embedded' | 'neo4j';
  /** Runs `work` in one transaction: all of it lands, or nothing. Rolls back and rethrows when `work` throws. */
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
