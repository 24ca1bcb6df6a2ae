import type { GatheringRef, MeetingSummary } from '@/lib/contracts/api';

export interface MeetingGroup {
  gathering: GatheringRef | null;
  meetings: MeetingSummary[];
}

/** Meetings by gathering, in the order in which they come; those outside any gathering stay together where the first stands. */
export function groupMeetings(meetings: readonly MeetingSummary[]): MeetingGroup[] {
  const groups = new Map<string, MeetingGroup>();
  for (const meeting of meetings) {
    const key = meeting.gathering?.id ?? '';
    const group = groups.get(key) ?? { gathering: meeting.gathering, meetings: [] };
    group.meetings.push(meeting);
    groups.set(key, group);
  }
  return [...groups.values()];
}
