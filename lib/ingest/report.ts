import type { IngestReport } from '@/lib/contracts/api';
import { because, type Reason } from '@/lib/contracts/reason';
import type { LoadOutcome } from './load-batch';
import type { PreparedArticle } from './prepare-article';

/** What came of an article that was written or already there. */
export function reportLoaded(
  file: string | null,
  { stored, extraction }: PreparedArticle,
  outcome: LoadOutcome,
): IngestReport {
  const { persons, meetings, events, attendance, warnings } = extraction;
  const isEmpty = meetings.length + events.length + attendance.length === 0;
  return {
    file,
    outcome,
    articleId: stored.id,
    title: stored.title,
    message: isEmpty ? 'No meeting and no gathering was found in this text.' : null,
    reason: isEmpty ? because('nothing_found') : null,
    found: {
      persons: persons.length,
      meetings: meetings.length,
      events: events.length,
      attendance: attendance.filter(({ beside }) => !beside).length,
    },
    warnings,
  };
}

/** Why an article was not loaded. */
export function reportRefused(
  file: string | null,
  outcome: 'failed' | 'skipped',
  { message, reason, title = null }: { message: string; reason: Reason | null; title?: string | null },
): IngestReport {
  return { file, outcome, articleId: null, title, message, reason, found: null, warnings: [] };
}
