import type { Queryable } from '../engine/types';
import { type MeetingFilters, meetingsThatFit } from './meetings-that-fit';
import type { PageRow } from './node-rows';
import { isLeft } from './taken-out';

/** Ids of the people of the meetings that fit, those with most of them first. */
export async function listLinkedPeople(graph: Queryable, filters: MeetingFilters, limit: number): Promise<PageRow> {
  const [row] = await graph.read<PageRow>(
    `${meetingsThatFit(filters)}
     MATCH (meeting)<-[present:ATTENDED]-(person:Person)
     WHERE ${isLeft(filters, 'present', 'person')}
     WITH DISTINCT meeting, person.id AS id
     WITH id, count(meeting) AS meetings ORDER BY meetings DESC, id
     WITH collect(id) AS found
     RETURN found[0..$limit] AS ids, size(found) AS total`,
    { ...filters, limit },
  );
  return row ?? { ids: [], total: 0 };
}
