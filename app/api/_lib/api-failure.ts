// The one error table of the API: which code has which status, and how an error is answered.
import type { ApiError, ErrorCode } from '@/lib/contracts/api';

const STATUS: Record<ErrorCode, number> = {
  bad_request: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  gone: 410,
  too_large: 413,
  unsupported_media_type: 415,
  internal: 500,
  busy: 503,
};

/** A request that cannot be answered as asked; the message says what happened and what to do. */
export class ApiFailure extends Error {
  override name = 'ApiFailure';
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details?: ApiError['error']['details'],
  ) {
    super(message);
  }
}

/** The answer to a failed request, in the API's one error shape. */
export function answerFailure({ code, message, details }: ApiFailure): Response {
  const body: ApiError = { error: { code, message, ...(details && { details }) } };
  const headers = new Headers({ 'Cache-Control': 'no-store' });
  if (code === 'unauthorized') headers.set('WWW-Authenticate', 'Bearer');
  return Response.json(body, { status: STATUS[code], headers });
}
