import type { z } from 'zod';
import { parseInput, readQuery } from './parse-query';

/** Filters that take several values. */
export const LIST_FILTERS = ['series', 'kind', 'country', 'role', 'status'] as const;

/** The query of a view: the explorer's filters and whatever else the schema knows. @throws ApiFailure */
export function readFilters<T extends z.ZodType>(request: Request, schema: T): z.infer<T> {
  return parseInput(schema, readQuery(request, LIST_FILTERS), 'The filters cannot be read');
}
