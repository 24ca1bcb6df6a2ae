import type { TakenOutFilters } from '@/graph/queries/taken-out';
import type { MeetingRow } from '@/lib/contracts/api';
import type { ReadContext } from './read-context';
import { readMeetings } from './read-meetings';

/** Meetings without their quotations, in the order of `ids`, and without whom a reader has taken out. */
export async function readRows(context: ReadContext, ids: string[], out?: TakenOutFilters): Promise<MeetingRow[]> {
  const meetings = await readMeetings(context, ids, { quotesEach: 0, out });
  return meetings.map(({ quotes, ...row }) => row);
}
