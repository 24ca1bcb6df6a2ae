import type { z } from 'zod';
import { apiErrorSchema } from '@/lib/contracts/api';

/** The server answered with an error, in its one shape; `status` is 0 when it did not answer at all. */
export class ServerError extends Error {
  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message);
    this.name = 'ServerError';
  }
}

/** Fetches and checks an answer of the API. @throws ServerError */
export async function fetchJson<T extends z.ZodType>(url: string, schema: T, init?: RequestInit): Promise<z.infer<T>> {
  const response = await fetch(url, init).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ServerError('the server did not answer', 0);
  });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) {
    const known = apiErrorSchema.safeParse(body);
    throw new ServerError(known.success ? known.data.error.message : response.statusText, response.status);
  }
  return schema.parse(body);
}
