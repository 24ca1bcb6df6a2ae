import type { ManagedTransaction } from 'neo4j-driver';
import { toDriverParams, toPlainRow } from './neo4j-values';
import { requireReading } from './reading-statement';
import type { Params, Queryable, Row } from './types';

/** The statements of one transaction; the driver commits, rolls back and retries around it. */
export class Neo4jTransaction implements Queryable {
  readonly #tx: ManagedTransaction;
  #failure: { error: unknown } | null = null;

  constructor(tx: ManagedTransaction) {
    this.#tx = tx;
  }

  async read<T extends Row = Row>(cypher: string, params: Params = {}): Promise<T[]> {
    requireReading(cypher);
    return this.write(cypher, params);
  }

  async write<T extends Row = Row>(cypher: string, params: Params = {}): Promise<T[]> {
    try {
      return await runStatement<T>(this.#tx, cypher, toDriverParams(params));
    } catch (error) {
      this.#failure ??= { error };
      throw error;
    }
  }

  /** Throws the first failure, also one that the work caught: the driver takes the roll-back that follows it for an end. */
  requireAllRan(): void {
    if (this.#failure) throw this.#failure.error;
  }
}

/** Runs one statement with parameters that are the driver's already. */
export async function runStatement<T extends Row>(
  tx: ManagedTransaction,
  cypher: string,
  params: Params,
): Promise<T[]> {
  const result = await tx.run(cypher, params);
  return result.records.map((record) => toPlainRow(record.toObject()) as T);
}
