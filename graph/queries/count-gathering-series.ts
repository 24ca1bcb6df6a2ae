import type { Queryable } from '../engine/types';
import type { SeriesCountRow } from './count-meetings-by-series';
import type { MeetingFilters } from './meetings-that-fit';

/** Meetings of such confidence and sources by the series and kind of their gathering; asked from the gatherings, which are few. */
export function countGatheringSeries(
  graph: Queryable,
  { confidence, sources }: MeetingFilters,
): Promise<SeriesCountRow[]> {
  return graph.read<SeriesCountRow>(
    `MATCH (gathering:Event)
     WHERE gathering.kind <> 'meeting'
     MATCH (gathering)<-[:PART_OF]-(meeting:Event)
     WHERE meeting.kind = 'meeting'
       AND coalesce(meeting.confidence, 0) >= $confidence AND coalesce(meeting.sources, 0) >= $sources
     RETURN gathering.series AS series, gathering.kind AS kind, count(meeting) AS count
     ORDER BY count DESC, series, kind`,
    { confidence, sources },
  );
}
