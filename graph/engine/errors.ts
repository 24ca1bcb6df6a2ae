// What can be wrong with a store, one class for each: the message says what to do, in one line.

/** The base of all errors that this room explains; `cause` is the engine's own. */
export class GraphError extends Error {
  override name = 'GraphError';
}

/** Another process, or this one, has the embedded store open; also after a close that failed, until the process ends. */
export class StoreLockedError extends GraphError {
  override name = 'StoreLockedError';
  constructor(
    readonly file: string,
    options?: ErrorOptions,
  ) {
    super(
      `The graph ${file} is open already. Stop the server or command that uses it, or choose another folder with SIDELINES_DATA.`,
      options,
    );
  }
}

/** The embedded store cannot be opened: no rights, no space, or not a store. */
export class StoreOpenError extends GraphError {
  override name = 'StoreOpenError';
}

/** The embedded store could not log a transaction, for example on a full disk: nothing of it remains, reading goes on. */
export class StoreWriteError extends GraphError {
  override name = 'StoreWriteError';
}

/** The embedded store did not write its last state, for example on a full disk; what was committed is in its log. */
export class StoreCloseError extends GraphError {
  override name = 'StoreCloseError';
}

/** The store was written by a newer release. */
export class StoreVersionError extends GraphError {
  override name = 'StoreVersionError';
  constructor(
    readonly found: number,
    readonly known: number,
  ) {
    super(
      `The graph has schema version ${found}, but this release knows versions up to ${known}. Update Sidelines, or choose another graph with SIDELINES_DATA or NEO4J_URI.`,
    );
  }
}

/** Neo4j does not answer, or refuses the name, password or database. */
export class GraphUnavailableError extends GraphError {
  override name = 'GraphUnavailableError';
}

/** A statement would give two nodes one key. */
export class UniqueConstraintError extends GraphError {
  override name = 'UniqueConstraintError';
}

/** The graph was closed before the call. */
export class GraphClosedError extends GraphError {
  override name = 'GraphClosedError';
  constructor() {
    super('The graph is closed.');
  }
}
