// `IN` is a relationship of the model and a keyword of the embedded engine, which takes it in backticks only; Neo4j takes both.

const RESERVED_TYPE = /(\[\w*:(?:\w+\|)*)IN(?!\w)/g;

// Statements are constants of the code (values are parameters), so this stays small.
const quoted = new Map<string, string>();

/** The statement with `[:IN]` written as the embedded engine reads it. */
export function quoteReservedTypes(cypher: string): string {
  const known = quoted.get(cypher);
  if (known !== undefined) return known;
  const result = cypher.replaceAll(RESERVED_TYPE, '$1`IN`');
  quoted.set(cypher, result);
  return result;
}
