import { createHash } from 'node:crypto';

/** Hexadecimal SHA-256 of a text, cut to `length` characters. */
export function shortHash(text: string, length = 16): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, length);
}
