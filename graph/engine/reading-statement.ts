// A read does not wait in the write queue, so a write that came through `read` could double a relationship.

const QUOTED_OR_COMMENT = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
const WRITING_CLAUSE = /(?<![.:$\w])(CREATE|MERGE|SET|DELETE|REMOVE|FOREACH|DROP|LOAD)(?!\w)(?!\s*:)/i;

// Statements are constants of the code (values are parameters), so this stays small.
const known = new Set<string>();

/** Throws a TypeError for a statement that holds a writing clause. */
export function requireReading(cypher: string): void {
  if (known.has(cypher)) return;
  const clause = cypher.replaceAll(QUOTED_OR_COMMENT, ' ').match(WRITING_CLAUSE)?.[1];
  if (clause) throw new TypeError(`read() takes no statement with ${clause.toUpperCase()}: use write().`);
  known.add(cypher);
}
