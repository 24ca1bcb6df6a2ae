import { createHash, timingSafeEqual } from 'node:crypto';
import { isLoopback } from '@/lib/config';
import { getServerKey, getWriteToken } from '@/lib/data/write-access';
import { ApiFailure } from './api-failure';

/**
 * Lets a request write, or throws ApiFailure. With SIDELINES_TOKEN it needs that token as a bearer token. Without, the server
 * listens on loopback only, and what remains to be kept out is a browser that another site's page makes write: by its Origin,
 * or by a name that was made to point here (Host). The command line shows the key that lies beside the store.
 */
export function requireWriter(request: Request): void {
  const key = request.headers.get('x-sidelines-key');
  const serverKey = getServerKey();
  if (key !== null && serverKey !== null && isSame(key, serverKey)) return;
  const token = getWriteToken();
  if (token === null) requireLocalPage(request);
  else requireToken(request, token);
}

function requireToken(request: Request, token: string): void {
  const [, given] = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  if (given === undefined) {
    throw new ApiFailure('unauthorized', 'Writing needs the token of this installation: "Authorization: Bearer …".');
  }
  if (!isSame(given, token)) throw new ApiFailure('unauthorized', 'This is not the token of this installation.');
}

function requireLocalPage(request: Request): void {
  const host = request.headers.get('host');
  const name = host === null ? null : hostName(host);
  if (name === null || !isLoopback(name)) {
    throw new ApiFailure('forbidden', 'Without SIDELINES_TOKEN, only this machine can write, by the name localhost.');
  }
  const origin = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  const isForeign = origin !== null && origin !== `http://${host}` && origin !== `https://${host}`;
  if (isForeign || (site !== null && site !== 'same-origin' && site !== 'none')) {
    throw new ApiFailure('forbidden', 'A page of another site cannot write here.');
  }
}

function hostName(host: string): string | null {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : null;
}

/** Compares hashes of equal length, so that time tells nothing about the secret. */
function isSame(given: string, expected: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(expected));
}
