import type { GrafeoError } from '@grafeo-db/js';
import { type GraphError, StoreLockedError, StoreOpenError, StoreWriteError, UniqueConstraintError } from './errors';

/** Whether running the transaction again can succeed: the engine's class 40 is "transaction rollback". */
export function isConflict(error: unknown): boolean {
  return error instanceof Error && ((error as GrafeoError).gqlStatus ?? '').startsWith('40');
}

/** What the engine says when it does not open `file`, as an error that says what to do. */
export function explainOpenError(error: unknown, file: string): GraphError {
  const text = error instanceof Error ? error.message : String(error);
  if (/cannot be locked|already (open|locked)/i.test(text)) return new StoreLockedError(file, { cause: error });
  return new StoreOpenError(
    `The graph ${file} cannot be opened (${text}). Check the folder's rights and free space, or choose another with SIDELINES_DATA.`,
    { cause: error },
  );
}

/** What the engine says of a statement or a commit, with the classes that callers tell apart. */
export function explainStatementError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error.message.includes('UNIQUE constraint violation')) {
    return new UniqueConstraintError(error.message, { cause: error });
  }
  // The engine counts this as a conflict too, but the disk stays full however often the transaction runs.
  if (error.message.includes('could not be written to the write-ahead log')) {
    return new StoreWriteError(
      `The graph could not be written, and nothing was changed. Free some disk space and try again (${error.message}).`,
      { cause: error },
    );
  }
  return error;
}
