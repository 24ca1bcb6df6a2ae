import { listAttendedGatherings } from '@/graph/queries/list-attended-gatherings';
import { listParticipants } from '@/graph/queries/list-participants';
import type { MeetingFilters } from '@/graph/queries/meetings-that-fit';
import type { GraphFilters, GraphResponse } from '@/lib/contracts/api';
import { drawPicture, type PictureParts } from './draw-picture';
import { LIMITS } from './limits';
import { listNewest } from './list-newest';
import { toMeetingFilters } from './meeting-filters';
import type { ReadContext } from './read-context';

export type Picture = Pick<GraphResponse, 'nodes' | 'edges' | 'meetings' | 'cut'>;

/**
 * The meetings that fit the filters, newest first, at most `limit`, with who took part and where; and the gatherings that fit,
 * with who was in their sessions.
 */
export async function readOverview(context: ReadContext, filters: GraphFilters, limit: number): Promise<Picture> {
  const wanted = toMeetingFilters(filters);
  const [{ ids, total }, sessions] = await Promise.all([
    listNewest(context.graph, wanted, limit),
    readSessions(context, wanted),
  ]);
  const picture = await drawPicture(context, { ...sessions.parts, meetings: ids });
  return { ...picture, meetings: { shown: ids.length, total }, cut: sessions.cut || ids.length < total };
}

/** The newest gatherings keep their people when there are too many. */
async function readSessions({ graph }: ReadContext, wanted: MeetingFilters) {
  const found = await listAttendedGatherings(graph, wanted, LIMITS.overviewGatherings + 1);
  const gatherings = found.slice(0, LIMITS.overviewGatherings).map((row) => row.gathering);
  const ids = gatherings.map((gathering) => gathering.id);
  const attendance = await listParticipants(graph, ids, { limit: LIMITS.participants });
  const newestFirst = attendance.toSorted((a, b) => ids.indexOf(a.event) - ids.indexOf(b.event));
  const everyone = [...new Map(newestFirst.map(({ person }) => [person.id, person])).values()];
  const people = everyone.slice(0, LIMITS.overviewAttendance);
  const parts: PictureParts = { people, gatherings };
  return { parts, cut: gatherings.length < found.length || people.length < everyone.length };
}
