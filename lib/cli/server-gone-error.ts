import { CliError } from './cli-error';

/** The server could not be reached, or its answer broke off. What it had not yet told may have been done or not. */
export class ServerGoneError extends CliError {
  override name = 'ServerGoneError';

  constructor(origin: string, cause: unknown) {
    super(`The server at ${origin} does not answer (${codeOf(cause)}).`, { cause });
  }
}

/** `fetch` says only that it failed; the code of the connection is in what it failed of. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause === undefined ? error.message : codeOf(error.cause);
}
