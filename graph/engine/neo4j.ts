// The engine beside the process: one Neo4j, a cluster, or Aura.
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import PQueue from 'p-queue';
import { GraphClosedError } from './errors';
import { explainConnectionError, explainStatementError } from './neo4j-errors';
import { Neo4jTransaction, runStatement } from './neo4j-transaction';
import { toDriverParams } from './neo4j-values';
import { requireReading } from './reading-statement';
import type { Graph, Params, Queryable, Row } from './types';
import { WriteQueue } from './write-queue';

const CONNECTION_TIMEOUT_MS = 10_000;
const READ_TIMEOUT_MS = 30_000;
const CONCURRENT_READS = 50;

export interface Neo4jOptions {
  uri: string;
  /** Null for a server without authentication. */
  username: string | null;
  password: string | null;
  /** Null for the server's default. */
  database: string | null;
}

/** Connects and checks that the server answers. Throws GraphUnavailableError with what to check. */
export async function openNeo4jGraph({ uri, username, password, database }: Neo4jOptions): Promise<Graph> {
  try {
    const auth = username === null ? undefined : neo4j.auth.basic(username, password ?? '');
    const driver = neo4j.driver(uri, auth, {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECTION_TIMEOUT_MS,
      userAgent: 'sidelines',
    });
    await requireConnection(driver, database);
    return new Neo4jGraph(driver, database);
  } catch (error) {
    throw explainConnectionError(error, uri);
  }
}

async function requireConnection(driver: Driver, database: string | null): Promise<void> {
  try {
    await driver.verifyConnectivity(database === null ? {} : { database });
    await driver.executeQuery('RETURN 1 AS one', {}, database === null ? {} : { database });
  } catch (error) {
    await driver.close();
    throw error;
  }
}

class Neo4jGraph implements Graph {
  readonly engine = 'neo4j';
  readonly #driver: Driver;
  readonly #database: string | null;
  readonly #reads = new PQueue({ concurrency: CONCURRENT_READS });
  readonly #writes = new WriteQueue();
  #closing: Promise<void> | null = null;

  constructor(driver: Driver, database: string | null) {
    this.#driver = driver;
    this.#database = database;
  }

  async read<T extends Row = Row>(cypher: string, params: Params = {}): Promise<T[]> {
    this.#requireOpen();
    requireReading(cypher);
    const values = toDriverParams(params);
    return this.#reads.add(() =>
      this.#inSession((session) =>
        session.executeRead((tx) => runStatement<T>(tx, cypher, values), { timeout: READ_TIMEOUT_MS }),
      ),
    );
  }

  write<T extends Row = Row>(cypher: string, params: Params = {}): Promise<T[]> {
    return this.transaction((tx) => tx.write<T>(cypher, params));
  }

  async transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T> {
    this.#requireOpen();
    return this.#writes.run(() =>
      this.#inSession((session) =>
        session.executeWrite(async (tx) => {
          const statements = new Neo4jTransaction(tx);
          const result = await work(statements);
          statements.requireAllRan();
          return result;
        }),
      ),
    );
  }

  close(): Promise<void> {
    this.#closing ??= this.#release();
    return this.#closing;
  }

  async #release(): Promise<void> {
    await Promise.all([this.#reads.onIdle(), this.#writes.idle()]);
    await this.#driver.close();
  }

  #requireOpen(): void {
    if (this.#closing) throw new GraphClosedError();
  }

  async #inSession<T>(use: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({
      // On a cluster a read then waits for what this process wrote.
      bookmarkManager: this.#driver.executeQueryBookmarkManager,
      ...(this.#database === null ? {} : { database: this.#database }),
    });
    try {
      return await use(session);
    } catch (error) {
      throw explainStatementError(error);
    } finally {
      await session.close();
    }
  }
}
