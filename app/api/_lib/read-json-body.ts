import { ApiFailure } from './api-failure';

/** The JSON body of a request, read up to `maxBytes`. Throws ApiFailure for another media type, a larger body or no JSON. */
export async function readJsonBody(
  request: Request,
  { maxBytes, tooLarge }: { maxBytes: number; tooLarge: string },
): Promise<unknown> {
  requireJson(request);
  const declared = Number(request.headers.get('content-length') ?? 0);
  const bytes = declared > maxBytes ? null : await readBounded(request, maxBytes);
  if (!bytes) throw new ApiFailure('too_large', tooLarge);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ApiFailure('bad_request', `The body is not valid JSON in UTF-8: ${reason}`);
  }
}

/** Pages of other sites can send forms and plain text without asking; JSON they cannot. */
export function requireJson(request: Request): void {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    throw new ApiFailure('unsupported_media_type', 'Send the body as JSON, with "Content-Type: application/json".');
  }
}

/** Null as soon as there is more than allowed, however much was announced. */
async function readBounded(request: Request, maxBytes: number): Promise<Uint8Array | null> {
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks);
    length += value.length;
    if (length > maxBytes) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
}
