import { listDayMeetings } from '@/graph/queries/list-day-meetings';
import { listDaysAround } from '@/graph/queries/list-days-around';
import { listGatheringsOn } from '@/graph/queries/list-gatherings-on';
import { listParticipants, type ParticipantRow } from '@/graph/queries/list-participants';
import type { EventRow } from '@/graph/queries/node-rows';
import type { MeetingSummary } from '@/lib/contracts/api';
import { DRAWN } from '@/lib/contracts/confidence';
import type { DayResponse } from '@/lib/contracts/day';
import { LIMITS } from './limits';
import type { ReadContext } from './read-context';
import { readMeetings } from './read-meetings';
import { toGatheringRef, toParticipantRef } from './to-references';

type Seen = DayResponse['places'][number];

/** Gatherings under way on a day, the meetings of that day, and who is reported in which city; null when the graph has no day. */
export async function readDay(context: ReadContext, asked: string | 'latest'): Promise<DayResponse | null> {
  const { graph, names } = context;
  const day = asked === 'latest' ? (await listDaysAround(graph, { day: '', confidence: DRAWN })).last : asked;
  if (day === null) return null;
  const [around, found, { ids, total }] = await Promise.all([
    listDaysAround(graph, { day, confidence: DRAWN }),
    listGatheringsOn(graph, day, LIMITS.list + 1),
    listDayMeetings(graph, { day, confidence: DRAWN, limit: LIMITS.list }),
  ]);
  const gatherings = found.slice(0, LIMITS.list).map((row) => row.gathering);
  const [meetings, attendance] = await Promise.all([
    readMeetings(context, ids, { quotesEach: 0 }),
    listParticipants(
      graph,
      gatherings.map(({ id }) => id),
      { limit: LIMITS.participants },
    ),
  ]);
  return {
    day,
    gatherings: { items: gatherings.map((row) => toGatheringRef(row, names)), total: found.length },
    meetings: { items: meetings.map(({ quotes, ...meeting }) => meeting), total },
    places: listPlaces(meetings, attendance, { gatherings, names }),
    before: around.before,
    after: around.after,
  };
}

/** Who was called off was not there; who was in a session and in a meeting of the city stands there once. */
function listPlaces(
  meetings: Omit<MeetingSummary, 'quotes'>[],
  attendance: ParticipantRow[],
  { gatherings, names }: { gatherings: EventRow[]; names: ReadContext['names'] },
): Seen[] {
  const places = new Map<string, Seen & { seen: Set<string> }>();
  const add = (city: Seen['city'], { person, status }: Seen['people'][number]) => {
    const key = city?.en ?? '';
    const place = places.get(key) ?? { city, people: [], seen: new Set<string>() };
    places.set(key, place);
    if (place.seen.has(person.id)) return;
    place.seen.add(person.id);
    place.people.push({ person, status });
  };
  const cities = new Map(gatherings.map((gathering) => [gathering.id, names.city(gathering.city)]));
  for (const { participants, city, gathering, status } of meetings) {
    if (status === 'cancelled') continue;
    for (const person of participants) add(city ?? gathering?.city ?? null, { person, status });
  }
  for (const { event, person, attended } of attendance) {
    if (attended.status === 'cancelled') continue;
    add(cities.get(event) ?? null, { person: toParticipantRef(person, attended), status: attended.status });
  }
  return [...places.values()]
    .map(({ seen, ...place }) => place)
    .toSorted((a, b) => Number(a.city === null) - Number(b.city === null) || b.people.length - a.people.length);
}
