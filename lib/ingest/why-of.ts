import type { Reason } from '@/lib/contracts/reason';
import { ArticleReadError } from './article-read-error';

/** What an error says: in English, and as a reason where it has one. */
export function whyOf(error: unknown): { message: string; reason: Reason | null } {
  const message = error instanceof Error ? error.message : String(error);
  return { message, reason: error instanceof ArticleReadError ? error.reason : null };
}
