import { countAttendance } from '@/graph/queries/count-attendance';
import { getEntity } from '@/graph/queries/get-entity';
import { listAttendanceQuotes } from '@/graph/queries/list-attendance-quotes';
import { listGatheringMeetings } from '@/graph/queries/list-gathering-meetings';
import { listParticipants } from '@/graph/queries/list-participants';
import { listQuotes } from '@/graph/queries/list-quotes';
import { listRelatedMeetings } from '@/graph/queries/list-related-meetings';
import type { EventRow } from '@/graph/queries/node-rows';
import type { EventDetail, GatheringDetail, GatheringRef, MeetingDetail, MeetingSummary } from '@/lib/contracts/api';
import { LIMITS } from './limits';
import type { ReadContext } from './read-context';
import { readDisagreements } from './read-disagreements';
import { readEditions, readMembersOn } from './read-editions';
import { readMeetings } from './read-meetings';
import { markDeputies } from './read-presences';
import { groupQuotes, toQuotes } from './read-quotes';
import { toGatheringRef, toParticipantRef } from './to-references';

/** One gathering with its attendance and sidelines, or one meeting with its evidence; null for an unknown id. */
export async function readEvent(context: ReadContext, id: string): Promise<EventDetail | null> {
  const event = await getEntity<EventRow>(context.graph, `event:${id}`);
  if (!event) return null;
  return event.kind === 'meeting' ? readMeetingDetail(context, id) : readGathering(context, event);
}

async function readMeetingDetail(context: ReadContext, id: string): Promise<MeetingDetail | null> {
  const [meeting] = await readMeetings(context, [id], { quotesEach: LIMITS.quotesInDetail });
  if (!meeting) return null;
  const [people, sidelines] = await Promise.all([
    listRelatedMeetings(context.graph, id, LIMITS.related),
    meeting.gathering ? listGatheringMeetings(context.graph, meeting.gathering.id, LIMITS.list) : null,
  ]);
  const candidates = new Set([...people.map((row) => row.id), ...(sidelines?.ids ?? [])]);
  candidates.delete(id);
  const related = await readMeetings(context, [...candidates], { quotesEach: 0 });
  const nearest = related.toSorted((a, b) => distance(meeting, a) - distance(meeting, b) || (a.id < b.id ? -1 : 1));
  const told = await readDisagreements(context, meeting, related);
  return {
    ...meeting,
    ...told,
    type: 'meeting',
    related: nearest.slice(0, LIMITS.related).map(({ quotes, ...rest }) => rest),
  };
}

/** Days apart, less for each shared participant; an unknown day counts as a year away. */
function distance(meeting: MeetingSummary, other: MeetingSummary): number {
  const people = new Set(meeting.participants.map((person) => person.id));
  const shared = other.participants.filter((person) => people.has(person.id)).length;
  const days = Math.abs(dayOf(meeting) - dayOf(other)) / 86_400_000;
  return (Number.isNaN(days) ? 365 : days) - 365 * shared;
}

const dayOf = ({ date, gathering }: MeetingSummary) => Date.parse(date ?? gathering?.start ?? '');

async function readGathering(context: ReadContext, event: EventRow): Promise<GatheringDetail> {
  const { graph, names } = context;
  const ref = toGatheringRef(event, names);
  const [claims, attendance, meetings, series] = await Promise.all([
    listQuotes(graph, { uids: [event.uid], kinds: ['gathering'], limit: LIMITS.quotesInDetail }),
    readAttendance(context, ref),
    listGatheringMeetings(graph, event.id, LIMITS.list),
    readSeriesOf(context, ref),
  ]);
  const items = await readMeetings(context, meetings.ids);
  const people = [...attendance.items.map(({ person }) => person), ...items.flatMap((meeting) => meeting.participants)];
  const seen = new Set(people.map((person) => person.country));
  const place = names.place(event.city);
  return {
    type: 'gathering',
    ...ref,
    position: place && { lat: place.lat, lon: place.lon },
    quotes: await toQuotes(context, claims),
    attendance,
    meetings: { items, total: meetings.total },
    editions: series.editions,
    silent: series.members.filter((country) => !seen.has(country)),
  };
}

/** Its other editions, and who belonged to the organisation on its first day. */
async function readSeriesOf(context: ReadContext, { series, kind, start }: GatheringRef) {
  if (series === null) return { editions: [], members: [] };
  const [editions, membersOn] = await Promise.all([
    readEditions(context, { series, kind }),
    readMembersOn(context, series),
  ]);
  return { editions, members: membersOn(start) };
}

async function readAttendance(
  context: ReadContext,
  { id, kind }: Pick<GatheringRef, 'id' | 'kind'>,
): Promise<GatheringDetail['attendance']> {
  const { graph } = context;
  const [rows, claims, total] = await Promise.all([
    listParticipants(graph, [id], { limit: LIMITS.list }),
    listAttendanceQuotes(graph, { gatherings: [id], limit: LIMITS.quotes }),
    countAttendance(graph, id),
  ]);
  const quotes = await groupQuotes(context, claims, { keyOf: (row) => row.person, most: LIMITS.quotesInList });
  const presences = rows.map(({ person, attended }) => ({
    person: toParticipantRef(person, attended),
    status: attended.status,
    inSession: true,
  }));
  const items = markDeputies(presences, kind).map(({ inSession, ...row }) => ({
    ...row,
    quotes: quotes.get(row.person.id) ?? [],
  }));
  return { items, total };
}
