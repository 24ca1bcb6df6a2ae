import type { GrafeoDB, QueryResult, Transaction } from '@grafeo-db/js';
import { explainStatementError } from './embedded-errors';
import { toPlainRow } from './embedded-rows';
import { toPlainParams } from './plain-params';
import { quoteReservedTypes } from './quote-reserved-types';
import { requireReading } from './reading-statement';
import { takeTurns } from './take-turns';
import type { Params, Queryable, Row } from './types';

/** Runs one statement on the database or in a transaction. */
export async function runEmbedded<T extends Row>(
  target: GrafeoDB | Transaction,
  cypher: string,
  params: Params,
): Promise<T[]> {
  const result: QueryResult = await target
    .executeCypher(quoteReservedTypes(cypher), toPlainParams(params))
    .catch((error: unknown) => {
      throw explainStatementError(error);
    });
  return readRows<T>(result);
}

/** Rows that are read at once; of more, each is asked for by itself, so that others have turns meanwhile. */
const FEW = 200;

async function readRows<T extends Row>(result: Pick<QueryResult, 'length' | 'get' | 'toArray'>): Promise<T[]> {
  const count = result.length;
  if (count <= FEW) return result.toArray().map((row) => toPlainRow(row) as T);
  const rows: T[] = [];
  const turn = takeTurns();
  for (let at = 0; at < count; at += 1) {
    rows.push(toPlainRow(result.get(at)) as T);
    const wait = turn();
    if (wait) await wait;
  }
  return rows;
}

/** Runs `work` in one transaction of the engine: commits at the end, rolls back and rethrows when anything failed. */
export async function runInTransaction<T>(db: GrafeoDB, work: (tx: Queryable) => Promise<T>): Promise<T> {
  const transaction = db.beginTransaction();
  const statements = new StatementChain(transaction);
  const result = await runWork(work, statements).catch((error: unknown) => {
    transaction.rollback();
    throw error;
  });
  commit(transaction);
  return result;
}

/** Ends when no statement runs any more: the engine closes no transaction before that. */
async function runWork<T>(work: (tx: Queryable) => Promise<T>, statements: StatementChain): Promise<T> {
  try {
    const result = await work(statements);
    await statements.finish();
    return result;
  } catch (error) {
    await statements.settle();
    throw error;
  }
}

/** A commit that failed has rolled back by itself. */
function commit(transaction: Transaction): void {
  try {
    transaction.commit();
  } catch (error) {
    throw explainStatementError(error);
  }
}

/** The statements of one transaction, one after the other. After one failed the rest is refused, as Neo4j does it. */
class StatementChain implements Queryable {
  readonly #transaction: Transaction;
  #last: Promise<unknown> = Promise.resolve();

  constructor(transaction: Transaction) {
    this.#transaction = transaction;
  }

  async read<T extends Row = Row>(cypher: string, params: Params = {}): Promise<T[]> {
    requireReading(cypher);
    return this.write(cypher, params);
  }

  write<T extends Row = Row>(cypher: string, params: Params = {}): Promise<T[]> {
    const next = this.#last.then(() => runEmbedded<T>(this.#transaction, cypher, params));
    this.#last = next;
    // The failure reaches the caller through `next`; without this an unawaited one would end the process.
    next.catch(() => undefined);
    return next;
  }

  /** Waits for statements that `work` did not await; throws the first failure, also one that `work` caught. */
  async finish(): Promise<void> {
    await this.#last;
  }

  async settle(): Promise<void> {
    await Promise.allSettled([this.#last]);
  }
}
