// "They will meet in the coming weeks": a plan for no day that the report knows, and for no place of it.
import type { Sentence } from '../document';
import { says } from '../document';
import type { Clause } from './clauses';
import type { GatheringBook } from './gathering-book';

/** Whether a clause, or the ones before it, puts what it plans some time after the gathering that the report is about. */
export function isSomeTimeLater({ items }: Sentence, { to }: Clause, gatherings: GatheringBook): boolean {
  if (gatherings.get(gatherings.main)?.status === 'planned') return false;
  for (let at = 0; at < to; at++) if (says(items[at], 'later')) return true;
  return false;
}
