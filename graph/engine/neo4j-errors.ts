import { type GraphError, GraphUnavailableError, UniqueConstraintError } from './errors';

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** Why the first contact failed, as one line that names the variable to check. */
export function explainConnectionError(error: unknown, uri: string): GraphError {
  const code = codeOf(error);
  const text = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return new GraphUnavailableError(`Neo4j at ${uri}: ${adviceFor(code, text)} (${text.trim()})`, { cause: error });
}

function adviceFor(code: string, text: string): string {
  if (code.includes('Security') || /unauthorized|authentication/i.test(text)) {
    return 'it refuses the login. Check NEO4J_USERNAME and NEO4J_PASSWORD.';
  }
  if (code.includes('DatabaseNotFound') || /database .*(not exist|not found)/i.test(text)) {
    return 'it has no such database. Check NEO4J_DATABASE.';
  }
  return 'it does not answer. Check that it runs and that NEO4J_URI names its bolt address.';
}

/** What the server says of a statement, with the classes that callers tell apart. */
export function explainStatementError(error: unknown): unknown {
  if (codeOf(error) === 'Neo.ClientError.Schema.ConstraintValidationFailed' && error instanceof Error) {
    return new UniqueConstraintError(error.message, { cause: error });
  }
  return error;
}
