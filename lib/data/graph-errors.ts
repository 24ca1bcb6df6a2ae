import { GraphError } from '@/graph/engine/errors';

/** Whether the graph itself refused or did not answer, as against a fault in a program. */
export function isGraphError(error: unknown): boolean {
  return error instanceof GraphError;
}
