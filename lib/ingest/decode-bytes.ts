import { because } from '@/lib/contracts/reason';
import { ArticleReadError } from './article-read-error';

const META_CHARSET = /<meta[^<>]+charset\s*=\s*(?:["']\s*)?([a-z0-9_-]+)/i;
const XML_ENCODING = /<\?xml[^<>]+encoding\s*=\s*["']([a-z0-9_-]+)/i;

/**
 * Text of a file: UTF-8, UTF-16 with a byte order mark, or for HTML what its head declares.
 * Throws ArticleReadError for binary data and other encodings.
 */
export function decodeBytes(bytes: Uint8Array, { isHtml = false } = {}): string {
  const encoding = findEncoding(bytes, isHtml);
  const text = decode(bytes, encoding);
  // Control characters other than tab, line feed, form feed and carriage return are no text.
  if (hasControlCharacters(text)) throw isBinary();
  return text;
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (looksBinary(bytes)) throw isBinary(error);
    const isUnknown = error instanceof RangeError;
    const message = isUnknown ? `the encoding ${encoding} is unknown` : `the text is not ${encoding}`;
    throw new ArticleReadError(`${message}: save it as UTF-8 and load it again`, {
      reason: because(isUnknown ? 'unknown_encoding' : 'wrong_encoding', { encoding }),
      cause: error,
    });
  }
}

function isBinary(cause?: unknown): ArticleReadError {
  return new ArticleReadError('this is a binary file, not text', { reason: because('binary'), cause });
}

/** What the byte order mark says, or for HTML the head; else UTF-8. */
export function findEncoding(bytes: Uint8Array, isHtml = false): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (!isHtml) return 'utf-8';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return (META_CHARSET.exec(head)?.[1] ?? XML_ENCODING.exec(head)?.[1] ?? 'utf-8').toLowerCase();
}

function looksBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 8192).includes(0);
}

function hasControlCharacters(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) return true;
  }
  return false;
}
