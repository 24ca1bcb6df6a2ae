import type { Queryable } from '../engine/types';
import type { MeetingFilters } from './list-meetings';
import type { PageRow } from './node-rows';

/** As listMeetings, for meetings where one of `countries` took part. A sub-query for that would scan on the embedded engine. */
export async function listMeetingsOfCountries(
  graph: Queryable,
  filters: MeetingFilters,
  limit: number,
): Promise<PageRow> {
  const [row] = await graph.read<PageRow>(
    `MATCH (meeting:Event {kind: 'meeting'})<-[attended:ATTENDED]-(:Person)
     WHERE attended.country IN $countries
     WITH DISTINCT meeting
     OPTIONAL MATCH (meeting)-[:PART_OF]->(gathering:Event)
     WITH meeting, gathering, coalesce(meeting.start, gathering.start, '') AS day
     WHERE (size($series) = 0 OR coalesce(gathering.series, 'none') IN $series
            OR (coalesce(gathering.series, 'none') + ':' + coalesce(gathering.kind, '')) IN $series)
       AND (size($statuses) = 0 OR meeting.status IN $statuses
            OR ('disputed' IN $statuses AND coalesce(meeting.disputed, false)))
       AND ($from IS NULL OR day >= $from OR (day <> '' AND $from STARTS WITH day))
       AND ($to IS NULL OR (day <> '' AND day <= $to) OR day STARTS WITH $to)
     WITH DISTINCT meeting, day
     WITH meeting, day ORDER BY day DESC, meeting.id
     WITH collect(meeting.id) AS found
     RETURN found[0..$limit] AS ids, size(found) AS total`,
    { ...filters, limit },
  );
  return row ?? { ids: [], total: 0 };
}
