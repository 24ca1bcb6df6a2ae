import type { Queryable } from '../engine/types';
import { type MeetingFilters, meetingsThatFit } from './meetings-that-fit';

export type SeriesCountRow = { series: string | null; kind: string | null; count: number };

/** Meetings that fit by the series and kind of their gathering; both null where there is none. */
export function countMeetingsBySeries(graph: Queryable, filters: MeetingFilters): Promise<SeriesCountRow[]> {
  return graph.read<SeriesCountRow>(
    `${meetingsThatFit(filters)}
     RETURN gathering.series AS series, gathering.kind AS kind, count(DISTINCT meeting.id) AS count
     ORDER BY count DESC, series, kind`,
    filters,
  );
}
