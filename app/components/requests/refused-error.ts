import { apiErrorSchema, type ErrorCode } from '@/lib/contracts/api';
import type { Reason } from '@/lib/contracts/reason';

/** Why the server refused. The interface has words for each; `unknown` where the answer was no answer of this API. */
export type RefusalCode = ErrorCode | 'unknown';

/** The server refused: why, its own words, which are English, and the reason for words of ours. */
export class RefusedError extends Error {
  override name = 'RefusedError';
  constructor(
    readonly code: RefusalCode,
    message: string,
    readonly reason: Reason | null = null,
  ) {
    super(message);
  }
}

/** What stopped a request, for whoever has to say it. */
export type Problem = { code: RefusalCode; message: string; reason: Reason | null } | 'offline';

/** A failure of `fetch` or a refusal as what is to be said. */
export function toProblem(error: unknown): Problem {
  if (!(error instanceof RefusedError)) return 'offline';
  return { code: error.code, message: error.message, reason: error.reason };
}

/** What a failed answer says. */
export async function toRefusal(response: Response): Promise<RefusedError> {
  const parsed = apiErrorSchema.safeParse(await response.json().catch(() => null));
  if (!parsed.success) return new RefusedError('unknown', `${response.status} ${response.statusText}`);
  const { code, message, details } = parsed.data.error;
  return new RefusedError(code, message, details?.[0]?.reason ?? null);
}

/** The header that shows the token, where one was given. */
export function tokenHeader(token: string): Record<string, string> {
  return token === '' ? {} : { Authorization: `Bearer ${token}` };
}
