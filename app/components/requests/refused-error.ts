import { apiErrorSchema } from '@/lib/contracts/api';

/** The server refused: its own words, and whether it asks for the token. */
export class RefusedError extends Error {
  override name = 'RefusedError';
  constructor(
    message: string,
    readonly needsToken: boolean,
  ) {
    super(message);
  }
}

/** What a failed answer says. */
export async function toRefusal(response: Response): Promise<RefusedError> {
  const parsed = apiErrorSchema.safeParse(await response.json().catch(() => null));
  const message = parsed.success ? parsed.data.error.message : `${response.status} ${response.statusText}`;
  return new RefusedError(message, response.status === 401);
}

/** The header that shows the token, where one was given. */
export function tokenHeader(token: string): Record<string, string> {
  return token === '' ? {} : { Authorization: `Bearer ${token}` };
}
