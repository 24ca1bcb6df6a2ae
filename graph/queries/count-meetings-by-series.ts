import type { Queryable } from '../engine/types';

export type SeriesCountRow = { series: string | null; kind: string | null; count: number };

/** Meetings by the series and kind of their gathering; both null where there is none. */
export function countMeetingsBySeries(graph: Queryable): Promise<SeriesCountRow[]> {
  return graph.read<SeriesCountRow>(
    `MATCH (meeting:Event {kind: 'meeting'})
     OPTIONAL MATCH (meeting)-[:PART_OF]->(gathering:Event)
     RETURN gathering.series AS series, gathering.kind AS kind, count(DISTINCT meeting.id) AS count
     ORDER BY count DESC, series, kind`,
  );
}
