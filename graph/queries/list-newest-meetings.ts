import type { Queryable } from '../engine/types';
import type { MeetingFilters } from './meetings-that-fit';

type DatedRow = { id: string; day: string };

/**
 * Ids of the newest meetings from a year on, in the order of `listMeetings` and without looking at all: those without a day of
 * their own have that of their gathering. At most `limit`.
 */
export async function listNewestMeetings(
  graph: Queryable,
  wanted: Pick<MeetingFilters, 'confidence' | 'sources'> & { from: string; limit: number },
): Promise<string[]> {
  const sure = `meeting.kind = 'meeting'
         AND coalesce(meeting.confidence, 0) >= $confidence AND coalesce(meeting.sources, 0) >= $sources`;
  const [dated, undated] = await Promise.all([
    graph.read<DatedRow>(
      `MATCH (meeting:Event)
       WHERE meeting.start >= $from AND ${sure}
       RETURN meeting.id AS id, meeting.start AS day ORDER BY day DESC, id LIMIT $limit`,
      wanted,
    ),
    graph.read<DatedRow>(
      `MATCH (gathering:Event)
       WHERE gathering.start >= $from AND gathering.kind <> 'meeting'
       MATCH (gathering)<-[:PART_OF]-(meeting:Event)
       WHERE meeting.start IS NULL AND ${sure}
       RETURN meeting.id AS id, gathering.start AS day ORDER BY day DESC, id LIMIT $limit`,
      wanted,
    ),
  ]);
  const newestFirst = [...dated, ...undated].sort((a, b) =>
    a.day === b.day ? compare(a.id, b.id) : compare(b.day, a.day),
  );
  return [...new Set(newestFirst.map(({ id }) => id))].slice(0, wanted.limit);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
