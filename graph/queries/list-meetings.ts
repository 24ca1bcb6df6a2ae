import type { Queryable } from '../engine/types';
import type { PageRow } from './node-rows';

/** Filters as the queries take them; an empty list means "all". */
export type MeetingFilters = {
  /** `SCO:summit`, a whole series `SCO`, or `none`. */
  series: string[];
  countries: string[];
  /** `held`, `planned`, `cancelled`, `disputed`. */
  statuses: string[];
  /** Partial dates, both inclusive. */
  from: string | null;
  to: string | null;
};

/** From `meeting` on: those that fit the filters, newest first. A constant part of two statements; values are parameters. */
export const MEETINGS_THAT_FIT = `
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
     RETURN found[0..$limit] AS ids, size(found) AS total`;

/** Ids of the meetings that fit, whichever countries took part, newest first. A meeting without a day has that of its gathering. */
export async function listMeetings(graph: Queryable, filters: MeetingFilters, limit: number): Promise<PageRow> {
  const [row] = await graph.read<PageRow>(
    `MATCH (meeting:Event {kind: 'meeting'})
     ${MEETINGS_THAT_FIT}`,
    { ...filters, limit },
  );
  return row ?? { ids: [], total: 0 };
}
