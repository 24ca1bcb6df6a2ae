import { expect, it } from 'vitest';
import { groupMeetings } from '@/app/components/entities/group-meetings';
import type { GatheringRef, MeetingSummary } from '@/lib/contracts/api';

const gathering = (id: string): GatheringRef => ({
  id,
  series: null,
  kind: 'summit',
  ordinal: null,
  start: null,
  end: null,
  city: null,
  country: null,
  status: 'held',
});
const meeting = (id: string, at: GatheringRef | null): MeetingSummary => ({
  id,
  participants: [],
  date: null,
  otherDates: [],
  city: null,
  status: 'held',
  gathering: at,
  confidence: 1,
  sources: 1,
  disputed: false,
  quotes: [],
});

it('groups by gathering in the order of the first meeting of each, and keeps those outside together', () => {
  const [first, second] = [gathering('first'), gathering('second')];
  const groups = groupMeetings([
    meeting('a', first),
    meeting('b', null),
    meeting('c', second),
    meeting('d', first),
    meeting('e', null),
  ]);
  expect(groups.map((group) => [group.gathering?.id ?? null, group.meetings.map(({ id }) => id)])).toEqual([
    ['first', ['a', 'd']],
    [null, ['b', 'e']],
    ['second', ['c']],
  ]);
});
