import type { Reason } from '@/lib/contracts/reason';

/** Where in a file of several articles, counted from 1; empty when there is only one. */
export interface Place {
  line?: number;
  article?: number;
}

interface Because extends ErrorOptions {
  reason?: Reason;
  place?: Place;
}

/**
 * An input that cannot be read as articles; the message is one line in English and says what to do. `reason` says the same for
 * whoever has words of their own; it is missing where only the command line can come, which speaks English.
 */
export class ArticleReadError extends Error {
  override name = 'ArticleReadError';
  readonly reason: Reason | null;
  constructor(message: string, { reason, place = {}, cause }: Because = {}) {
    super(`${tellPlace(place)}${message}`, cause === undefined ? {} : { cause });
    this.reason = reason ? { ...reason, values: { ...reason.values, ...place } } : null;
  }
}

function tellPlace({ line, article }: Place): string {
  if (line !== undefined) return `line ${line}: `;
  return article === undefined ? '' : `article ${article}: `;
}
