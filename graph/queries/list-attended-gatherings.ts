import type { Queryable } from '../engine/types';
import { type MeetingFilters, OF_SERIES, SPOKE_FOR } from './meetings-that-fit';
import type { EventRow } from './node-rows';
import { isInFocus, isLeft } from './taken-out';

/**
 * Gatherings that fit, with somebody in the session (for one of `countries` in one of `roles`, where any are asked for), newest first;
 * without those that are hidden or away from the focus.
 * Who was in a session has no count of sources: where two or more are asked for, there is none.
 */
export function listAttendedGatherings(
  graph: Queryable,
  filters: MeetingFilters,
  limit: number,
): Promise<{ gathering: EventRow }[]> {
  return graph.read<{ gathering: EventRow }>(
    `MATCH (gathering:Event)
     WHERE gathering.kind <> 'meeting' AND NOT ('gathering:' + gathering.id) IN $hidden
       AND ${OF_SERIES}
       AND $sources <= 1
       AND (size($statuses) = 0 OR gathering.status IN $statuses
            OR ('disputed' IN $statuses AND coalesce(gathering.disputed, false)))
       AND ($from IS NULL OR coalesce(gathering.end, gathering.start, '') >= $from
            OR (gathering.start <> '' AND $from STARTS WITH gathering.start))
       AND ($to IS NULL OR gathering.start <= $to OR gathering.start STARTS WITH $to)
     MATCH (gathering)<-[attended:ATTENDED]-(person:Person)
     WHERE ${SPOKE_FOR} AND ${isLeft(filters, 'attended', 'person')}
       AND (size($focus) = 0 OR ('gathering:' + gathering.id) IN $focus OR ${isInFocus('attended', 'person')})
     WITH DISTINCT gathering
     RETURN gathering ORDER BY coalesce(gathering.start, '') DESC, gathering.id LIMIT $limit`,
    { ...filters, limit },
  );
}
