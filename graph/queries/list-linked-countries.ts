import type { Queryable } from '../engine/types';
import { type MeetingFilters, meetingsThatFit } from './meetings-that-fit';
import type { PageRow } from './node-rows';
import { isLeft } from './taken-out';

/** Codes of the countries for which somebody spoke at the meetings that fit, those at most of them first. */
export async function listLinkedCountries(graph: Queryable, filters: MeetingFilters, limit: number): Promise<PageRow> {
  const [row] = await graph.read<PageRow>(
    `${meetingsThatFit(filters)}
     MATCH (meeting)<-[present:ATTENDED]-(person:Person)
     WHERE present.country IS NOT NULL AND NOT ('country:' + present.country) IN $hidden
       AND ${isLeft(filters, 'present', 'person')}
     WITH DISTINCT meeting, present.country AS id
     WITH id, count(meeting) AS meetings ORDER BY meetings DESC, id
     WITH collect(id) AS found
     RETURN found[0..$limit] AS ids, size(found) AS total`,
    { ...filters, limit },
  );
  return row ?? { ids: [], total: 0 };
}
