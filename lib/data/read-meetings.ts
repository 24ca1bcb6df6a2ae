import { listEntities } from '@/graph/queries/list-entities';
import { listParents } from '@/graph/queries/list-parents';
import { listParticipants } from '@/graph/queries/list-participants';
import { listQuotes } from '@/graph/queries/list-quotes';
import type { EventRow } from '@/graph/queries/node-rows';
import type { TakenOutFilters } from '@/graph/queries/taken-out';
import type { GatheringRef, MeetingSummary, PersonRef, Quote } from '@/lib/contracts/api';
import { LIMITS } from './limits';
import type { ReadContext } from './read-context';
import { groupQuotes } from './read-quotes';
import { isDisputed, toGatheringRef, toParticipantRef } from './to-references';

interface MeetingParts {
  /** Sentences of each meeting at most. */
  quotesEach?: number;
  /** Whom a reader has taken out: they are not named. */
  out?: TakenOutFilters;
}

/** Meetings with who, where, when and the sentences that say so, in the order of `ids`; unknown ids are left out. */
export async function readMeetings(
  context: ReadContext,
  ids: string[],
  { quotesEach = LIMITS.quotesInList, out }: MeetingParts = {},
): Promise<MeetingSummary[]> {
  if (ids.length === 0) return [];
  const uids = ids.map((id) => `event:${id}`);
  const [events, participants, gatherings, quotes] = await Promise.all([
    listEntities<EventRow>(context.graph, uids),
    readParticipants(context, ids, out),
    readParents(context, ids),
    readMeetingQuotes(context, uids, quotesEach),
  ]);
  const byId = new Map(events.map((event) => [event.id, event]));
  return ids.flatMap((id) => {
    const event = byId.get(id);
    if (!event) return [];
    return toMeetingSummary(event, context, {
      participants: participants.get(id) ?? [],
      gathering: gatherings.get(id) ?? null,
      quotes: quotes.get(event.uid) ?? [],
    });
  });
}

function toMeetingSummary(
  event: EventRow,
  { names }: ReadContext,
  around: { participants: PersonRef[]; gathering: GatheringRef | null; quotes: Quote[] },
): MeetingSummary {
  return {
    id: event.id,
    participants: around.participants,
    date: event.start ?? null,
    otherDates: event.otherDates ?? [],
    city: names.city(event.city),
    status: event.status,
    gathering: around.gathering,
    confidence: event.confidence ?? 0,
    sources: event.sources ?? 0,
    disputed: isDisputed(event),
    quotes: around.quotes,
  };
}

async function readParticipants(
  { graph }: ReadContext,
  ids: string[],
  out?: TakenOutFilters,
): Promise<Map<string, PersonRef[]>> {
  const groups = new Map<string, PersonRef[]>();
  for (const row of await listParticipants(graph, ids, { limit: LIMITS.participants, out })) {
    groups.set(row.event, [...(groups.get(row.event) ?? []), toParticipantRef(row.person, row.attended)]);
  }
  return groups;
}

async function readParents({ graph, names }: ReadContext, ids: string[]): Promise<Map<string, GatheringRef>> {
  const rows = await listParents(graph, ids);
  return new Map(rows.map((row) => [row.meeting, toGatheringRef(row.gathering, names)]));
}

async function readMeetingQuotes(context: ReadContext, uids: string[], most: number): Promise<Map<string, Quote[]>> {
  const rows = await listQuotes(context.graph, { uids, kinds: ['meeting'], limit: LIMITS.quotes });
  return groupQuotes(context, rows, { keyOf: (row) => row.uid, most });
}
