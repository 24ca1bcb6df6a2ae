import type { z } from 'zod';
import { parseInput, readQuery } from './parse-query';

/** Filters that take several values, and what is taken out of a picture. */
export const LIST_FILTERS = ['series', 'kind', 'country', 'role', 'status', 'hide', 'off'] as const;

/** The query of a view: the explorer's filters and whatever else the schema knows. @throws ApiFailure */
export function readFilters<T extends z.ZodType>(request: Request, schema: T): z.infer<T> {
  return parseInput(schema, readQuery(request, LIST_FILTERS), 'The filters cannot be read');
}
