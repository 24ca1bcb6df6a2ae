import type { Queryable } from '../engine/types';
import { MEETINGS_THAT_FIT, type MeetingFilters } from './list-meetings';
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
     ${MEETINGS_THAT_FIT}`,
    { ...filters, limit },
  );
  return row ?? { ids: [], total: 0 };
}
