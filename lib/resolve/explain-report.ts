import type { JoinedBy } from '@/lib/contracts/vocabulary';
import { daysApart, isFullDay, rangeOf } from './day-range';

interface ToldReport {
  date: string | null;
  /** The article's own key of the gathering, if it names one. */
  event: string | null;
  published: string | null;
}

/** Why a report counts as one of a meeting (`lib/resolve/join-meetings.ts` decides it), and the days between for news. */
export function explainReport(
  { date, event, published }: ToldReport,
  meetingDate: string | null,
): { by: JoinedBy; days: number | null } {
  if (isFullDay(date)) return { by: date === meetingDate ? 'day' : 'other_day', days: null };
  if (event !== null) return { by: 'gathering', days: null };
  if (date !== null) return { by: 'part', days: null };
  const days = published && meetingDate ? daysApart(rangeOf(published), rangeOf(meetingDate)) : null;
  return { by: 'news', days };
}
