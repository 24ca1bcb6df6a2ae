import type { MeetingRow } from '@/lib/contracts/api';
import type { ReadContext } from './read-context';
import { readMeetings } from './read-meetings';

/** Meetings without their quotations, in the order of `ids`. */
export async function readRows(context: ReadContext, ids: string[]): Promise<MeetingRow[]> {
  const meetings = await readMeetings(context, ids, 0);
  return meetings.map(({ quotes, ...row }) => row);
}
