import { z } from 'zod';
import { ApiFailure } from './api-failure';

/** Thrown details name the parameter or field, as its user wrote it. */
export function parseInput<T extends z.ZodType>(schema: T, input: unknown, what: string): z.infer<T> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const details = parsed.error.issues.slice(0, 20).map(({ path, message }) => ({ path: path.join('.'), message }));
  const [first] = details;
  throw new ApiFailure('bad_request', `${what}: ${first?.path ? `"${first.path}" ` : ''}${first?.message}`, details);
}

/** Query parameters as a schema takes them: lists come repeated or joined by commas, the rest once. */
export function readQuery(request: Request, lists: readonly string[] = []): Record<string, string | string[]> {
  const query = new URL(request.url).searchParams;
  const names = [...new Set(query.keys())];
  return Object.fromEntries(
    names.map((name) => [
      name,
      lists.includes(name)
        ? query.getAll(name).flatMap((value) => value.split(',').filter(Boolean))
        : lastOf(query, name),
    ]),
  );
}

const lastOf = (query: URLSearchParams, name: string): string => query.getAll(name).at(-1) ?? '';

/** A whole number in a query, within bounds. */
export function boundedNumber(most: number, least = 1) {
  return z.coerce
    .number('is not a number')
    .int('is not a whole number')
    .min(least, `is at least ${least}`)
    .max(most, `is at most ${most}`);
}
