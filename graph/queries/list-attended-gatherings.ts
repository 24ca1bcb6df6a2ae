import type { Queryable } from '../engine/types';
import type { MeetingFilters } from './list-meetings';
import type { EventRow } from './node-rows';

/** Gatherings that fit, with somebody in the session (for one of `countries`, where any are asked for), newest first. */
export function listAttendedGatherings(
  graph: Queryable,
  filters: MeetingFilters,
  limit: number,
): Promise<{ gathering: EventRow }[]> {
  return graph.read<{ gathering: EventRow }>(
    `MATCH (gathering:Event)
     WHERE gathering.kind <> 'meeting'
       AND (size($series) = 0 OR coalesce(gathering.series, 'none') IN $series
            OR (coalesce(gathering.series, 'none') + ':' + gathering.kind) IN $series)
       AND (size($statuses) = 0 OR gathering.status IN $statuses
            OR ('disputed' IN $statuses AND coalesce(gathering.disputed, false)))
       AND ($from IS NULL OR coalesce(gathering.end, gathering.start, '') >= $from
            OR (gathering.start <> '' AND $from STARTS WITH gathering.start))
       AND ($to IS NULL OR gathering.start <= $to OR gathering.start STARTS WITH $to)
     MATCH (gathering)<-[attended:ATTENDED]-(:Person)
     WHERE size($countries) = 0 OR attended.country IN $countries
     WITH DISTINCT gathering
     RETURN gathering ORDER BY coalesce(gathering.start, '') DESC, gathering.id LIMIT $limit`,
    { ...filters, limit },
  );
}
