import type { Problem } from '@/app/components/requests/refused-error';
import type { Reason } from '@/lib/contracts/reason';

/** What can be told of a pasted article, in the order of the form. */
export const PASTED = ['title', 'text', 'url', 'source', 'published'] as const;
export type PastedField = (typeof PASTED)[number];

/** What is wrong with one field of a pasted article. */
export interface FieldProblem {
  field: PastedField;
  reason: Reason;
}

/** A refusal of a pasted article as the fault of a field: of the text, where no other is named. Null for any other problem. */
export function toFieldProblem(problem: Problem | null): FieldProblem | null {
  if (problem === null || problem === 'offline' || problem.reason === null) return null;
  const { reason } = problem;
  return { field: PASTED.find((field) => field === reason.values.field) ?? 'text', reason };
}
